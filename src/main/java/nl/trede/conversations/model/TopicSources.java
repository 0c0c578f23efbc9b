package nl.trede.conversations.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionStatus;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.LifeDomains;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.WorkSource;
import nl.trede.common.time.Dates;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.vault.model.Vault;

/// Reads what the rules look at, and lets them propose.
public final class TopicSources {
    private final Vault vault;
    private final List<DueSource> dues;
    private final WorkSource work;

    /// @param dues what every room knows to be due
    public TopicSources(Vault vault, List<DueSource> dues, WorkSource work) {
        this.vault = vault;
        this.dues = List.copyOf(dues);
        this.work = work;
    }

    /// What to talk about in a conversation; empty when the client has no trajectory.
    public List<TopicProposal> propose(ThreeWayConversation conversation) {
        return new TrajectoryRepository(vault).current(conversation.clientId()).map(trajectory -> basis(conversation, trajectory))
                .map(TopicRules::propose).orElse(List.of());
    }

    private TopicBasis basis(ThreeWayConversation conversation, Trajectory trajectory) {
        UUID client = conversation.clientId();
        LocalDate today = Dates.today(vault.clock());
        LocalDate horizon = today.plusDays(TopicRules.AHEAD_DAYS);
        Optional<LocalDate> last = new ConversationRepository(vault).ofClient(client).stream()
                .filter(one -> one.heldOn() != null && !one.id().equals(conversation.id())).map(ThreeWayConversation::heldOn)
                .max(LocalDate::compareTo);
        return new TopicBasis(conversation.kind(), trajectory, today, last,
                new ActionItemRepository(vault).ofClient(client).stream().filter(action -> action.status() == ActionStatus.OPEN).toList(),
                new LadderMeasurementRepository(vault).ofTrajectory(trajectory.id()), new BenefitEntitlementRepository(vault).ofClient(client),
                Optional.ofNullable(work.working().get(client)),
                dues.stream().flatMap(source -> source.due(today, horizon).stream()).filter(item -> item.clientId().filter(client::equals).isPresent()).toList(),
                new LifeDomains(vault).signals(client), new DisclosureDecisionRepository(vault).current(client).isPresent());
    }
}
