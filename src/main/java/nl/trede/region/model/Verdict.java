package nl.trede.region.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.common.outcome.Message;
import nl.trede.common.time.Dates;
import nl.trede.common.time.Quarter;
import nl.trede.exchange.model.Concern;
import nl.trede.exchange.model.Integrity;
import nl.trede.exchange.model.Manifest;
import nl.trede.exchange.model.OpenedWorkbook;
import nl.trede.exchange.model.Origin;
import nl.trede.exchange.model.Template;

/// What is to be done with a workbook, given what is known already. Nothing is decided twice: the plan shows it, the commit follows it.
sealed interface Verdict {
    /// It cannot be stored.
    record Refuse(Message why) implements Verdict { }

    /// The very same workbook is here.
    record Same(ReceivedWorkbook stored) implements Verdict { }

    /// It can be stored.
    ///
    /// @param before   the revision it takes the place of
    /// @param rival    another workbook for the same team, coach and period
    /// @param concerns what a person should see first
    record Store(Optional<ReceivedWorkbook> before, Optional<ReceivedWorkbook> rival, List<Concern> concerns) implements Verdict { }

    static Verdict of(OpenedWorkbook workbook, Contents contents, Archive archive) {
        Manifest manifest = workbook.manifest();
        Optional<Message> refusal = refusal(workbook, contents);
        if (refusal.isPresent()) {
            return new Refuse(refusal.get());
        }
        Optional<ReceivedWorkbook> newest = archive.newest(manifest.workbook());
        if (newest.isPresent()) {
            ReceivedWorkbook stored = newest.get();
            if (stored.revision() > manifest.revision()) {
                return new Refuse(Message.of("region.refused.older", manifest.revision(), stored.revision(),
                        stored.receivedAt().atZone(Dates.ZONE).toLocalDate()));
            }
            if (stored.revision() == manifest.revision() && stored.contentSha256().equals(contents.digest())) {
                return new Same(stored);
            }
        }
        Optional<ReceivedWorkbook> rival = archive.rival(manifest.workbook(), manifest.origin(), manifest.period());
        return new Store(newest.filter(ReceivedWorkbook::counts), rival, concerns(workbook, newest, rival, archive));
    }

    /// Under which name a sender is remembered: `A. Voorbeeld, Team Noord, Ggz Voorbeeld`.
    static String senderName(Origin origin) {
        return Stream.of(Optional.ofNullable(origin.coach()).orElse(""), origin.team(), origin.organisation())
                .filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static Optional<Message> refusal(OpenedWorkbook workbook, Contents contents) {
        Manifest manifest = workbook.manifest();
        if (manifest.template() != Template.COORDINATOR) {
            return Optional.of(Message.of("region.refused.template"));
        }
        if (Quarter.parse(manifest.period()).isEmpty()) {
            return Optional.of(Message.of("region.refused.period"));
        }
        Origin origin = manifest.origin();
        if (origin.team().length() > 200 || origin.organisation().length() > 200 || origin.coach() != null && origin.coach().length() > 200) {
            return Optional.of(Message.of("region.refused.long", "_trede"));
        }
        return contents.tooLong().map(sheet -> Message.of("region.refused.long", sheet));
    }

    private static List<Concern> concerns(OpenedWorkbook workbook, Optional<ReceivedWorkbook> newest, Optional<ReceivedWorkbook> rival,
            Archive archive) {
        var concerns = new ArrayList<Concern>();
        switch (workbook.integrity()) {
            case Integrity.Unchanged() -> sender(workbook, archive).ifPresent(concerns::add);
            case Integrity.EditedByHand(var cells) -> {
                sender(workbook, archive).ifPresent(concerns::add);
                concerns.add(concern(Concern.Kind.EDITED_BY_HAND, "region.concern.edited", cells.size()));
            }
            case Integrity.SealBroken() -> concerns.add(concern(Concern.Kind.SEAL_BROKEN, "region.concern.seal"));
        }
        rival.map(Verdict::described).ifPresent(concerns::add);
        newest.filter(stored -> elsewhere(stored, workbook.manifest())).map(stored -> concern(Concern.Kind.RIVAL, "region.concern.otherContent",
                stored.revision(), stored.receivedAt().atZone(Dates.ZONE).toLocalDate())).ifPresent(concerns::add);
        return concerns;
    }

    /// The same revision with other values, or the same workbook from another caseload: both cannot be what the sender meant.
    private static boolean elsewhere(ReceivedWorkbook stored, Manifest manifest) {
        return stored.revision() == manifest.revision() || !stored.installationId().equals(manifest.origin().installation());
    }

    private static Optional<Concern> sender(OpenedWorkbook workbook, Archive archive) {
        if (archive.knows(workbook.fingerprint())) {
            return Optional.empty();
        }
        String name = senderName(workbook.manifest().origin());
        return Optional.of(archive.knowsName(name) ? concern(Concern.Kind.OTHER_KEY, "region.concern.otherKey", name)
                : concern(Concern.Kind.UNKNOWN_SENDER, "region.concern.unknown", name));
    }

    private static Concern described(ReceivedWorkbook rival) {
        return concern(Concern.Kind.RIVAL, "region.concern.rival", rival.coach() == null ? rival.team() : rival.coach() + ", " + rival.team(),
                rival.period(), rival.createdAt().atZone(Dates.ZONE).toLocalDate(), rival.receivedAt().atZone(Dates.ZONE).toLocalDate());
    }

    private static Concern concern(Concern.Kind kind, String key, Object... arguments) {
        return new Concern(kind, Message.of(key, arguments));
    }
}
