package nl.trede.ladder.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.RungSource.Rungs;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.vault.model.Vault;

/// Everybody with a running trajectory and where they stand on the ladder: what the room *Ladder* counts and lists.
public final class CaseloadLadder {
    private final ClientRepository clients;
    private final TrajectoryRepository trajectories;
    private final LadderMeasurementRepository measurements;

    public CaseloadLadder(Vault vault) {
        clients = new ClientRepository(vault);
        trajectories = new TrajectoryRepository(vault);
        measurements = new LadderMeasurementRepository(vault);
    }

    /// @param rungs    first and last rung of the running trajectory; empty while nothing was measured
    /// @param measured day of the last measurement
    public record Place(Client client, Optional<Rungs> rungs, Optional<LocalDate> measured) {
        public boolean on(int rung) {
            return rungs.filter(where -> where.current() == rung).isPresent();
        }

        /// 1 up, 0 the same, −1 down since the first measurement; empty while nothing was measured.
        public Optional<Integer> direction() {
            return rungs.map(where -> Integer.signum(where.change()));
        }
    }

    /// By name; a client who was archived or whose trajectory has ended is not in it.
    public List<Place> places() {
        Map<UUID, Trajectory> running = new HashMap<>();
        for (Trajectory trajectory : trajectories.all()) {
            if (LadderTrajectory.runs(trajectory)) {
                running.merge(trajectory.clientId(), trajectory,
                        (one, other) -> LadderTrajectory.began(one).isAfter(LadderTrajectory.began(other)) ? one : other);
            }
        }
        Map<UUID, Rungs> rungs = new HashMap<>();
        Map<UUID, LocalDate> last = new HashMap<>();
        for (Position position : measurements.positions()) {
            rungs.compute(position.trajectoryId(),
                    (id, before) -> new Rungs(before == null ? position.step() : before.start(), position.step()));
            last.put(position.trajectoryId(), position.day());
        }
        var places = new ArrayList<Place>();
        for (Client client : clients.all()) {
            Trajectory trajectory = running.get(client.id());
            if (trajectory != null && client.archivedAt() == null) {
                places.add(new Place(client, Optional.ofNullable(rungs.get(trajectory.id())), Optional.ofNullable(last.get(trajectory.id()))));
            }
        }
        places.sort(java.util.Comparator.comparing(place -> place.client().displayName(), String.CASE_INSENSITIVE_ORDER));
        return places;
    }
}
