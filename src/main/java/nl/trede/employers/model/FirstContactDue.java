package nl.trede.employers.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.clients.model.DueHand;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Vault;

/// The first-employer-contact clock of each active trajectory: due 30 days after the start, or as the team decided (domain §10.3).
public final class FirstContactDue implements DueSource {
    private final TrajectoryRepository trajectories;
    private final EmployerContactRepository contacts;
    private final EmployerSettings settings;

    public FirstContactDue(Vault vault) {
        trajectories = new TrajectoryRepository(vault);
        contacts = new EmployerContactRepository(vault);
        settings = new EmployerSettings(vault);
    }

    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        boolean videoCounts = settings.videoCounts();
        int norm = settings.firstContactDays();
        Map<UUID, List<Meeting>> byClient = contacts.firstMeetings(about).stream().collect(Collectors.groupingBy(Meeting::clientId));
        return trajectories.of(about).stream()
                .filter(trajectory -> trajectory.status() == TrajectoryStatus.ACTIEF
                        && (trajectory.endDate() == null || !trajectory.endDate().isBefore(today)))
                .flatMap(trajectory -> item(trajectory, byClient.getOrDefault(trajectory.clientId(), List.of()), today, horizon, videoCounts, norm))
                .toList();
    }

    /// Any employer will do; the search plan names some.
    @Override
    public Optional<DueHand> hand(DueItem item) {
        return Optional.of(new DueHand.Meet(Optional.empty(), item.clientId(), false));
    }

    private static Stream<DueItem> item(Trajectory trajectory, List<Meeting> contacts, LocalDate today, LocalDate horizon,
            boolean videoCounts, int norm) {
        return FirstContact.ofMeetings(trajectory, contacts, today, videoCounts)
                .filter(clock -> clock.contact().isEmpty() && !clock.start().isAfter(today) && !clock.due(norm).isAfter(horizon))
                .map(clock -> new DueItem("employers.first:" + trajectory.id(), Optional.of(trajectory.clientId()),
                        Message.of("employers.due.first"),
                        Message.of("employers.due.first.detail", clock.running(), norm), clock.due(norm),
                        Destination.client(trajectory.clientId(), "profile"), Optional.empty()))
                .stream();
    }
}
