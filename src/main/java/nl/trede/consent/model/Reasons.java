package nl.trede.consent.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;

/// Why something stays behind, and the way to solve it.
final class Reasons {
    private Reasons() {
    }

    static Verdict.Blocked never(DataCategory category, RecipientKind recipient) {
        return blocked(Message.of("consent.why.never", category, recipient.phrase()), Message.of("consent.solve.never"));
    }

    static Verdict.Blocked totalsOnly(DataCategory category) {
        return blocked(Message.of("consent.why.totalsOnly", category), Message.of("consent.solve.totalsOnly"));
    }

    static Verdict.Blocked underKeyOnly(DataCategory category) {
        return blocked(Message.of("consent.why.underKey", category), Message.of("consent.solve.underKey"));
    }

    static Verdict.Blocked withinTeam() {
        return blocked(Message.of("consent.why.withinTeam"), Message.of("consent.solve.withinTeam"));
    }

    static Verdict.Blocked clinicianOnly() {
        return blocked(Message.of("consent.why.clinicianOnly"), Message.of("consent.solve.clinicianOnly"));
    }

    static Verdict.Blocked own() {
        return blocked(Message.of("consent.why.own"), Message.of("consent.solve.own"));
    }

    static Verdict.Blocked intern() {
        return blocked(Message.of("consent.why.intern"), Message.of("consent.solve.intern"));
    }

    static Verdict.Blocked objection(UUID clientId) {
        return new Verdict.Blocked(Message.of("consent.why.objection"), Message.of("consent.solve.objection"),
                Optional.of(Destination.client(clientId, "trajectory")));
    }

    static Verdict.Blocked notDisclosed(UUID clientId, Optional<DisclosureDecision> decided) {
        boolean open = decided.map(one -> one.level() == DisclosureLevel.NOG_NIET_BESLOTEN).orElse(true);
        return new Verdict.Blocked(Message.of(open ? "consent.why.undecided" : "consent.why.toldNothing"), Message.of("consent.solve.disclosure"),
                Optional.of(Destination.client(clientId, "disclosure")));
    }

    static Verdict.Blocked noApproach(UUID clientId, boolean decided) {
        return new Verdict.Blocked(Message.of(decided ? "consent.why.noApproach" : "consent.why.approachUndecided"),
                Message.of("consent.solve.disclosure"), Optional.of(Destination.client(clientId, "disclosure")));
    }

    /// Refused, withdrawn, expired, only for someone else, or never asked: the coach hears which of these it is.
    static Verdict.Blocked noConsent(Standing standing, Audience to, DataCategory category, LocalDate day) {
        List<Consent> about = standing.consents().stream().filter(one -> one.recipient() == to.kind() && !one.givenDate().isAfter(day)
                && one.categorySet().contains(category)).sorted(Comparator.comparing(Consent::givenDate).thenComparing(Consent::id).reversed()).toList();
        Message reason = about.stream().filter(one -> one.refuses(to, category, day)).findFirst()
                .map(one -> Message.of("consent.why.refused", category, to.kind().phrase(), one.givenDate()))
                .or(() -> about.stream().filter(one -> !one.refusalNoted()).findFirst().map(one -> ended(one, to, category, day)))
                .orElseGet(() -> Message.of("consent.why.notAsked", category, to.kind().phrase()));
        return new Verdict.Blocked(reason, Message.of("consent.solve.ask"), Optional.of(Destination.client(standing.clientId(), "consent")));
    }

    private static Message ended(Consent consent, Audience to, DataCategory category, LocalDate day) {
        if (consent.withdrawnDate() != null && !consent.withdrawnDate().isAfter(day)) {
            return Message.of("consent.why.withdrawn", category, to.kind().phrase(), consent.withdrawnDate());
        }
        if (consent.expires() != null && consent.expires().isBefore(day)) {
            return Message.of("consent.why.expired", category, to.kind().phrase(), consent.expires());
        }
        return Message.of("consent.why.someoneElse", category, to.kind().phrase());
    }

    private static Verdict.Blocked blocked(Message reason, Message solution) {
        return new Verdict.Blocked(reason, solution, Optional.empty());
    }
}
