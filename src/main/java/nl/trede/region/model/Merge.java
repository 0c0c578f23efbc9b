package nl.trede.region.model;

import static nl.trede.vault.schema.Tables.IMPORT_RECORD;
import static nl.trede.vault.schema.Tables.KNOWN_SENDER;
import static nl.trede.vault.schema.Tables.RECEIVED_WORKBOOK;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.trede.common.outcome.Message;
import nl.trede.common.time.Quarter;
import nl.trede.exchange.model.Agreement;
import nl.trede.exchange.model.Concern;
import nl.trede.exchange.model.ImportPlan;
import nl.trede.exchange.model.ImportRecord;
import nl.trede.exchange.model.ImportResult;
import nl.trede.exchange.model.Integrity;
import nl.trede.exchange.model.OpenedWorkbook;
import nl.trede.exchange.model.Origin;
import nl.trede.exchange.model.WorkbookIntake.Approved;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Write;
import org.jspecify.annotations.Nullable;

/// Stores many workbooks in one transaction. Each is judged again on what stands there at that moment, so that a plan that grew old,
/// or two revisions in one go, cannot put something wrong in the store.
final class Merge {
    private static final Pattern REGION = Pattern.compile("AM\\d\\d");

    private final Write write;
    private final Archive archive;
    private final List<ImportRecord> imports = new ArrayList<>();
    private final Map<UUID, ReceivedWorkbook> fresh = new LinkedHashMap<>();
    private final Map<UUID, OpenedWorkbook> files = new LinkedHashMap<>();
    private final Map<UUID, ReceivedWorkbook> superseded = new LinkedHashMap<>();
    private final List<KnownSender> trusted = new ArrayList<>();

    Merge(Write write, Archive archive) {
        this.write = write;
        this.archive = archive;
    }

    ImportResult take(Approved approved, Contents contents) {
        return switch (Verdict.of(approved.plan().workbook(), contents, archive)) {
            case Verdict.Refuse(var why) -> new ImportResult.Refused(why);
            case Verdict.Same(var stored) -> new ImportResult.AlreadyHere();
            case Verdict.Store store -> agreed(approved.agreement(), store.concerns()) ? accept(approved, store, contents.digest())
                    : new ImportResult.Refused(Message.of("region.refused.notAgreed"));
        };
    }

    /// Writes everything that was taken.
    void store() {
        if (imports.isEmpty()) {
            return;
        }
        write.insertAll(IMPORT_RECORD, imports.stream().map(Merge::values).iterator(), AuditKind.IMPORT);
        write.insertAll(RECEIVED_WORKBOOK, fresh.values().stream().map(Merge::values).iterator(), AuditKind.IMPORT);
        ReceivedSheet.ALL.forEach(this::store);
        superseded.values().forEach(old -> write.save(ReceivedWorkbookRepository.SHELF, old));
        trusted.forEach(sender -> write.save(KnownSenderRepository.SHELF, sender));
        fresh.keySet().forEach(id -> write.audit(AuditKind.IMPORT, null, ReceivedWorkbookRepository.SHELF.name(), id));
    }

    private <R> void store(ReceivedSheet<R> kept) {
        Iterator<Object[]> rows = files.entrySet().stream()
                .flatMap(file -> file.getValue().rows(kept.sheet()).stream().map(row -> kept.stored(file.getKey(), row))).iterator();
        if (rows.hasNext()) {
            write.insertAll(kept.table(), rows, AuditKind.IMPORT);
        }
    }

    private static boolean agreed(Agreement agreement, List<Concern> concerns) {
        return concerns.stream().map(Concern::kind).filter(Concern.Kind::blocking).allMatch(agreement.accepted()::contains);
    }

    private ImportResult accept(Approved approved, Verdict.Store store, String content) {
        OpenedWorkbook file = approved.plan().workbook();
        var record = record(approved.plan());
        var workbook = received(file, record.id(), content);
        Stream.concat(store.before().stream(), approved.agreement().rival() == Agreement.Rival.REPLACE ? store.rival().stream() : Stream.empty())
                .forEach(old -> supersede(old, workbook.id()));
        if (approved.agreement().trustSender() && !(file.integrity() instanceof Integrity.SealBroken) && !archive.knows(file.fingerprint())) {
            trust(file);
        }
        imports.add(record);
        fresh.put(workbook.id(), workbook);
        files.put(workbook.id(), file);
        archive.add(workbook);
        return new ImportResult.Stored(record);
    }

    private void supersede(ReceivedWorkbook old, UUID by) {
        archive.supersede(old, by);
        ReceivedWorkbook now = old.withSupersededBy(by);
        if (fresh.replace(old.id(), now) == null) {
            superseded.put(old.id(), now);
        }
    }

    private void trust(OpenedWorkbook file) {
        var sender = new KnownSender(Ids.next(), file.fingerprint(), file.publicKey(), Verdict.senderName(file.manifest().origin()), write.now());
        trusted.add(sender);
        archive.add(sender);
    }

    private ImportRecord record(ImportPlan plan) {
        OpenedWorkbook file = plan.workbook();
        return new ImportRecord(Ids.next(), write.now(), write.actor(), file.file().getFileName().toString(), file.sha256(),
                file.manifest().workbook(), plan.count(ImportPlan.Kind.NEW), plan.count(ImportPlan.Kind.CHANGED),
                plan.count(ImportPlan.Kind.SAME), refusedRows(file), null);
    }

    /// A row with two unreadable values is refused once.
    private static int refusedRows(OpenedWorkbook file) {
        return (int) file.refused().stream().map(cell -> cell.cell().replaceAll("!\\$?[A-Z]+\\$?", "!")).distinct().count();
    }

    private ReceivedWorkbook received(OpenedWorkbook file, UUID importId, String content) {
        var manifest = file.manifest();
        var origin = manifest.origin();
        int edited = file.integrity() instanceof Integrity.EditedByHand(var cells) ? cells.size() : 0;
        boolean sealed = !(file.integrity() instanceof Integrity.SealBroken);
        return new ReceivedWorkbook(Ids.next(), manifest.workbook(), manifest.revision(), importId, sealed ? file.fingerprint() : null,
                origin.installation(), origin.coach(), origin.team(), origin.organisation(), region(origin),
                Quarter.parse(manifest.period()).orElseThrow().toString(), manifest.referenceDate(), manifest.created(),
                write.now(), manifest.definitions(), manifest.withoutRow(), content, edited, null);
    }

    /// A code that is none of the 35 is as good as no region.
    private static @Nullable String region(Origin origin) {
        return origin.regionCode() != null && REGION.matcher(origin.regionCode()).matches() ? origin.regionCode() : null;
    }

    private static Object[] values(ImportRecord one) {
        return new Object[] {one.id(), one.importedAt(), one.actor(), one.fileName(), one.sha256(), one.workbookId(), one.rowsNew(),
                one.rowsChanged(), one.rowsSame(), one.rowsRefused(), one.undoneAt()};
    }

    private static Object[] values(ReceivedWorkbook one) {
        return new Object[] {one.id(), one.workbookId(), one.revision(), one.importId(), one.fingerprint(), one.installationId(), one.coach(),
                one.team(), one.organisation(), one.regionCode(), one.period(), one.referenceDate(), one.createdAt(), one.receivedAt(),
                one.definitions(), one.withoutRow(), one.contentSha256(), one.handEdited(), one.supersededBy()};
    }
}
