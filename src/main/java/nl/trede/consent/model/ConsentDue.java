package nl.trede.consent.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// Consents that run out and were not spoken of again, and decisions about openness to look at once more. Only for clients who are still guided.
public final class ConsentDue implements DueSource {
    /// A consent that ran out longer ago is no longer asked for: nothing goes out under it anyway.
    private static final int MONTHS_AFTER = 2;

    private final ConsentRepository consents;
    private final DisclosureDecisionRepository decisions;
    private final TrajectoryRepository trajectories;

    public ConsentDue(Vault vault) {
        consents = new ConsentRepository(vault);
        decisions = new DisclosureDecisionRepository(vault);
        trajectories = new TrajectoryRepository(vault);
    }

    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        Set<UUID> guided = trajectories.of(about).stream().filter(one -> one.endDate() == null || !one.endDate().isBefore(today))
                .map(Trajectory::clientId).collect(Collectors.toSet());
        var due = new ArrayList<DueItem>();
        List<Consent> ending = consents.expiringBetween(today.minusMonths(MONTHS_AFTER), horizon);
        List<Consent> all = ending.isEmpty() ? List.of() : consents.ofClients(ending.stream().map(Consent::clientId).collect(Collectors.toSet()));
        ending.stream().filter(one -> guided.contains(one.clientId()) && !spokenOfAgain(one, all)).map(ConsentDue::expires).forEach(due::add);
        decisions.currentToReview(horizon).stream().filter(one -> guided.contains(one.clientId())).map(ConsentDue::review).forEach(due::add);
        return due;
    }

    /// Whether everything under a consent was asked again later, or goes on under another that lasts longer.
    private static boolean spokenOfAgain(Consent consent, List<Consent> all) {
        var open = new HashSet<>(consent.categorySet());
        all.stream().filter(one -> one.clientId().equals(consent.clientId()) && one.recipient() == consent.recipient()
                && java.util.Objects.equals(one.partyId(), consent.partyId()) && !one.id().equals(consent.id()))
                .filter(one -> one.after(consent) || one.withdrawnDate() == null && !one.refusalNoted()
                        && (one.expires() == null || one.expires().isAfter(consent.expires())))
                .forEach(one -> open.removeAll(one.categorySet()));
        return open.isEmpty();
    }

    private static DueItem expires(Consent consent) {
        return new DueItem("consent/expires/" + consent.id(), Optional.of(consent.clientId()), Message.of("consent.due.expires"),
                Message.of("consent.due.expires.detail", consent.recipient().phrase(), consent.expires()), consent.expires(),
                Destination.client(consent.clientId(), "consent"), Optional.of(Message.of("consent.due.ask")));
    }

    private static DueItem review(DisclosureDecision decision) {
        return new DueItem("consent/review/" + decision.id(), Optional.of(decision.clientId()), Message.of("consent.due.review"),
                Message.of("consent.due.review.detail", decision.decidedOn()), decision.reviewDate(),
                Destination.client(decision.clientId(), "disclosure"), Optional.of(Message.of("consent.due.discuss")));
    }
}
