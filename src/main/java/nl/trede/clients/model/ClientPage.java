package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.RungSource.Rungs;
import nl.trede.clients.model.WorkSource.Work;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// Everything the client page shows at first, read in one go.
///
/// @param timeline   newest first
/// @param agreements of all parties and in every state, those without a date last
/// @param signals    parts of life that ask for attention now
/// @param income     sources of income, newest first
/// @param coaches    who has the trajectory and who stands in, who came last first
public record ClientPage(Client client, Trajectory trajectory, Optional<Rungs> rungs, Optional<Work> work, List<TimelineEntry> timeline,
        List<ActionItem> agreements, List<LifeDomains.Signal> signals, List<BenefitEntitlement> income, List<Guidance> coaches) {
    private static final String CONTACT = "contact";

    /// Agreements that still stand, those without a date last.
    public List<ActionItem> open() {
        return agreements.stream().filter(action -> action.status() == ActionStatus.OPEN).toList();
    }

    /// Who stands in on a day.
    public List<Guidance> standIns(LocalDate day) {
        return coaches.stream().filter(one -> one.standsIn() && one.on(day)).toList();
    }

    /// Reads the page of a client; empty when there is no such client or it has no trajectory.
    public static Optional<ClientPage> of(Vault vault, RungSource rungs, WorkSource work, List<TimelineSource> timelines, UUID clientId) {
        var client = new ClientRepository(vault).find(clientId);
        var trajectory = new TrajectoryRepository(vault).current(clientId);
        if (client.isEmpty() || trajectory.isEmpty()) {
            return Optional.empty();
        }
        var about = About.client(clientId);
        var agreements = new ActionItemRepository(vault).ofClient(clientId).stream()
                .sorted(Comparator.comparing(ActionItem::dueDate, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        return Optional.of(new ClientPage(client.get(), trajectory.get(), Optional.ofNullable(rungs.rungs(about).get(clientId)),
                Optional.ofNullable(work.working(about).get(clientId)), timeline(timelines, clientId), agreements,
                new LifeDomains(vault).signals(clientId), new BenefitEntitlementRepository(vault).ofClient(clientId), new StandInService(vault).of(trajectory.get().id())));
    }

    /// All lines of all rooms about a client, newest first. A contact that another room shows in full under the same id, such as a
    /// conversation, is shown once.
    public static List<TimelineEntry> timeline(List<TimelineSource> sources, UUID clientId) {
        var lines = sources.stream().flatMap(source -> source.timeline(clientId).stream()).toList();
        var elsewhere = lines.stream().filter(line -> !line.kind().equals(CONTACT)).map(TimelineEntry::id).collect(Collectors.toSet());
        return lines.stream().filter(line -> !line.kind().equals(CONTACT) || !elsewhere.contains(line.id()))
                .sorted(Comparator.comparing(TimelineEntry::date).thenComparing(TimelineEntry::id).reversed()).toList();
    }
}
