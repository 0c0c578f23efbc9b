package nl.trede.ladder.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// Measurements that are due (design, Vandaag; moments by [Moments]). Each line opens the questions for that client.
public final class LadderDue implements DueSource {
    private final TrajectoryRepository trajectories;
    private final LadderMeasurementRepository measurements;

    public LadderDue(Vault vault) {
        trajectories = new TrajectoryRepository(vault);
        measurements = new LadderMeasurementRepository(vault);
    }

    @Override
    public List<DueItem> due(About about, LocalDate today, LocalDate horizon) {
        Map<UUID, List<LocalDate>> measured = measurements.positions(about).stream().collect(Collectors.groupingBy(Position::trajectoryId,
                Collectors.mapping(Position::day, Collectors.toList())));
        var due = new ArrayList<DueItem>();
        for (Trajectory trajectory : trajectories.of(about)) {
            Moments.open(trajectory, measured.getOrDefault(trajectory.id(), List.of()), today).stream()
                    .filter(moment -> moment.begun(today) && !moment.deadline().isAfter(horizon))
                    .map(moment -> item(trajectory, moment)).forEach(due::add);
        }
        return due;
    }

    private static DueItem item(Trajectory trajectory, Moments.Moment moment) {
        Message detail = moment.occasion() == Occasion.START
                ? Message.of("ladder.due.sinceStart", moment.day())
                : Message.of("ladder.due.around", moment.day());
        return new DueItem("ladder/" + moment.occasion() + "/" + trajectory.id(), Optional.of(trajectory.clientId()),
                Message.of(title(moment.occasion())), detail, moment.deadline(), measure(trajectory.clientId()),
                Optional.of(Message.of("ladder.measure")));
    }

    private static String title(Occasion occasion) {
        return switch (occasion) {
            case START -> "ladder.due.start";
            case M6 -> "ladder.due.m6";
            case M12 -> "ladder.due.m12";
            case M18 -> "ladder.due.m18";
            case EINDE, NAZORG, TUSSENTIJDS -> "ladder.due.end";
        };
    }

    /// The place where a client is measured.
    public static Destination measure(UUID clientId) {
        return new Destination("ladder", Optional.of(clientId), Optional.of("measure"));
    }
}
