package nl.trede.region.model;

import static nl.trede.vault.schema.Tables.KNOWN_SENDER;
import static nl.trede.vault.schema.Tables.RECEIVED_WORKBOOK;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.trede.exchange.model.Origin;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Which workbooks and senders are known, held in memory while many workbooks are looked at: two queries however many they are.
final class Archive {
    private final Map<UUID, List<ReceivedWorkbook>> byWorkbook = new HashMap<>();
    private final Map<String, List<ReceivedWorkbook>> byPeriod = new HashMap<>();
    private final Map<String, KnownSender> byFingerprint = new HashMap<>();
    private final Map<String, KnownSender> byName = new HashMap<>();

    static Archive read(DSLContext dsl) {
        var archive = new Archive();
        dsl.selectFrom(RECEIVED_WORKBOOK).fetchInto(ReceivedWorkbook.class).forEach(archive::add);
        dsl.selectFrom(KNOWN_SENDER).fetchInto(KnownSender.class).forEach(archive::add);
        return archive;
    }

    void add(ReceivedWorkbook workbook) {
        byWorkbook.computeIfAbsent(workbook.workbookId(), id -> new ArrayList<>()).add(workbook);
        byPeriod.computeIfAbsent(workbook.period(), period -> new ArrayList<>()).add(workbook);
    }

    void add(KnownSender sender) {
        byFingerprint.put(sender.fingerprint(), sender);
        byName.put(fold(sender.name()), sender);
    }

    void supersede(ReceivedWorkbook old, UUID by) {
        byWorkbook.get(old.workbookId()).replaceAll(one -> one.id().equals(old.id()) ? one.withSupersededBy(by) : one);
        byPeriod.get(old.period()).replaceAll(one -> one.id().equals(old.id()) ? one.withSupersededBy(by) : one);
    }

    /// The newest revision of a workbook; of the same revision the one that counts.
    Optional<ReceivedWorkbook> newest(UUID workbookId) {
        return byWorkbook.getOrDefault(workbookId, List.of()).stream().max(Comparator.comparingInt(ReceivedWorkbook::revision)
                .thenComparing(ReceivedWorkbook::counts).thenComparing(ReceivedWorkbook::receivedAt));
    }

    /// Another workbook that counts already for the same team, coach and period, or one of the same caseload over that period.
    Optional<ReceivedWorkbook> rival(UUID workbookId, Origin origin, String period) {
        var name = new TeamName(origin.organisation(), origin.team());
        return byPeriod.getOrDefault(period, List.of()).stream()
                .filter(one -> one.counts() && !one.workbookId().equals(workbookId) && TeamName.of(one).equals(name))
                .filter(one -> sameCoach(one.coach(), origin.coach())
                        && (origin.coach() != null || one.installationId().equals(origin.installation())))
                .findFirst();
    }

    boolean knows(String fingerprint) {
        return byFingerprint.containsKey(fingerprint);
    }

    boolean knowsName(String name) {
        return byName.containsKey(fold(name));
    }

    private static boolean sameCoach(@Nullable String one, @Nullable String other) {
        return Objects.equals(one == null ? null : fold(one), other == null ? null : fold(other));
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
