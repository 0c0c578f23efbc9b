package nl.trede.conversations.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.trede.clients.model.Authority;
import nl.trede.clients.model.BenefitEntitlement;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.LifeDomains;
import nl.trede.clients.model.Phase;
import nl.trede.common.outcome.Message;
import nl.trede.consent.model.DataCategory;
import nl.trede.ladder.model.LadderMeasurement;

/// Proposes what to talk about, by rules over the data; each proposal says why. The client's own words come before all of them.
public final class TopicRules {
    /// How far ahead a deadline is worth talking about: until about the conversation after this one.
    static final int AHEAD_DAYS = 91;
    /// A rung is measured at least twice a year (domain §2).
    static final int STALE_RUNG_DAYS = 182;

    private static final Set<Phase> INCOME_CHANGES = EnumSet.of(Phase.SOLLICITEREN, Phase.GEPLAATST, Phase.STEUN_OP_WERK, Phase.AFBOUW);
    private static final Set<Phase> SEARCHING = EnumSet.of(Phase.ZOEKEN, Phase.SOLLICITEREN);
    /// Deadlines that belong in a conversation: terms of the trajectory, the end of a trial placement, a consent that runs out.
    private static final List<String> DEADLINES = List.of("clients.wgb/", "clients.extension/", "clients.end/", "jobs/", "consent");

    private TopicRules() {
    }

    /// In the order in which they are best discussed.
    public static List<TopicProposal> propose(TopicBasis basis) {
        var proposals = new ArrayList<TopicProposal>();
        agreements(basis).ifPresent(proposals::add);
        work(basis).ifPresent(proposals::add);
        income(basis).ifPresent(proposals::add);
        basis.signals().stream().map(TopicRules::life).forEach(proposals::add);
        rung(basis).ifPresent(proposals::add);
        deadlines(basis).forEach(proposals::add);
        openness(basis).ifPresent(proposals::add);
        success(basis).ifPresent(proposals::add);
        return proposals;
    }

    private static Optional<TopicProposal> agreements(TopicBasis basis) {
        int open = basis.open().size();
        long late = basis.open().stream().filter(action -> action.dueDate() != null && action.dueDate().isBefore(basis.today())).count();
        return open == 0 ? Optional.empty() : Optional.of(TopicProposal.of("agreements", TopicKind.AFSPRAKEN,
                Message.of("conversations.topic.agreements"), Message.of("conversations.why.agreements", open, late)));
    }

    private static Optional<TopicProposal> work(TopicBasis basis) {
        if (basis.work().isPresent()) {
            var hours = basis.work().get().hours();
            return Optional.of(TopicProposal.of("work", TopicKind.WERK, Message.of("conversations.topic.work"), hours.signum() == 0
                    ? Message.of("conversations.why.work") : Message.of("conversations.why.workHours", hours.stripTrailingZeros().toPlainString())));
        }
        return SEARCHING.contains(basis.trajectory().phase())
                ? Optional.of(TopicProposal.of("search", TopicKind.ZOEKEN, Message.of("conversations.topic.search"),
                        Message.of("conversations.why.search", basis.trajectory().phase())))
                : Optional.empty();
    }

    private static Optional<TopicProposal> income(TopicBasis basis) {
        boolean changes = basis.work().isPresent() || INCOME_CHANGES.contains(basis.trajectory().phase());
        return basis.income().stream().filter(one -> changes && paidByAuthority(one) && runs(one, basis.today())).findFirst()
                .map(one -> TopicProposal.of("income", TopicKind.INKOMEN, Message.of("conversations.topic.income"),
                        Message.of("conversations.why.income", one.type())));
    }

    /// A part of life that asks for attention. Money worries count as data about income, work as the wish for work, the rest as what
    /// someone can and cannot do.
    private static TopicProposal life(LifeDomains.Signal signal) {
        DataCategory category = switch (signal.domain()) {
            case WERK -> DataCategory.WERKWENS_PROFIEL;
            case FINANCIEN -> DataCategory.UITKERING_INKOMEN;
            case WONEN, SOCIALE_RELATIES, GEZONDHEID -> DataCategory.BELASTBAARHEID;
        };
        return new TopicProposal("life/" + signal.domain(), TopicKind.LEEFGEBIED, category, Message.of("conversations.topic.life", signal.domain()),
                Message.of("conversations.why.life", signal.state(), signal.since()));
    }

    /// A rung that changed since the last conversation, or one that was measured too long ago or never.
    private static Optional<TopicProposal> rung(TopicBasis basis) {
        Message title = Message.of("conversations.topic.rung");
        if (basis.measurements().isEmpty()) {
            return Optional.of(TopicProposal.of("rung", TopicKind.TREDE, title, Message.of("conversations.why.rungNever")));
        }
        LadderMeasurement now = basis.measurements().getLast();
        Optional<LadderMeasurement> before = basis.last().flatMap(last -> basis.measurements().stream()
                .filter(one -> !one.measuredOn().isAfter(last)).reduce((earlier, later) -> later));
        if (before.isPresent() && before.get().registeredStep() != now.registeredStep()) {
            return Optional.of(TopicProposal.of("rung", TopicKind.TREDE, title,
                    Message.of("conversations.why.rungChanged", before.get().registeredStep(), now.registeredStep())));
        }
        return now.measuredOn().plusDays(STALE_RUNG_DAYS).isBefore(basis.today())
                ? Optional.of(TopicProposal.of("rung", TopicKind.TREDE, title, Message.of("conversations.why.rungOld", now.measuredOn())))
                : Optional.empty();
    }

    private static List<TopicProposal> deadlines(TopicBasis basis) {
        return basis.deadlines().stream().filter(item -> DEADLINES.stream().anyMatch(item.key()::startsWith))
                .filter(item -> !item.due().isAfter(basis.today().plusDays(AHEAD_DAYS)))
                .map(TopicRules::deadline).toList();
    }

    private static TopicProposal deadline(DueItem item) {
        var kind = item.key().startsWith("jobs/") ? TopicKind.WERK : TopicKind.TERMIJN;
        return TopicProposal.of("due/" + item.key(), kind, item.title(), Message.of("conversations.why.deadline", item.due()));
    }

    private static Optional<TopicProposal> openness(TopicBasis basis) {
        return basis.disclosed() || !SEARCHING.contains(basis.trajectory().phase()) ? Optional.empty()
                : Optional.of(TopicProposal.of("openness", TopicKind.OPENHEID, Message.of("conversations.topic.openness"),
                        Message.of("conversations.why.openness")));
    }

    private static Optional<TopicProposal> success(TopicBasis basis) {
        Message title = Message.of("conversations.topic.success");
        if (basis.trajectory().successAgreedAs() == null) {
            return Optional.of(TopicProposal.of("success", TopicKind.SUCCES, title, Message.of("conversations.why.successOpen")));
        }
        return basis.kind() == ConversationKind.START || basis.kind() == ConversationKind.WGB_VIERGESPREK || basis.kind() == ConversationKind.AFRONDING
                ? Optional.of(TopicProposal.of("success", TopicKind.SUCCES, title,
                        Message.of("conversations.why.successAgreed", basis.trajectory().successAgreedAs())))
                : Optional.empty();
    }

    private static boolean paidByAuthority(BenefitEntitlement one) {
        return one.type().authority() == Authority.UWV || one.type().authority() == Authority.GEMEENTE;
    }

    private static boolean runs(BenefitEntitlement one, LocalDate today) {
        return (one.fromDate() == null || !one.fromDate().isAfter(today)) && (one.toDate() == null || !one.toDate().isBefore(today));
    }
}
