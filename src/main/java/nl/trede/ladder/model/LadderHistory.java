package nl.trede.ladder.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.vault.model.Vault;

/// The measurements of one client, for the tab and the card on the client page. The 12-month gain itself is a figure (domain §10.13) and
/// is computed in the room of the figures.
public final class LadderHistory {
    private final ClientRepository clients;
    private final TrajectoryRepository trajectories;
    private final LadderMeasurementRepository measurements;

    public LadderHistory(Vault vault) {
        clients = new ClientRepository(vault);
        trajectories = new TrajectoryRepository(vault);
        measurements = new LadderMeasurementRepository(vault);
    }

    /// @param name       the client's name
    /// @param trajectory the trajectory that a new measurement would belong to
    /// @param current    its measurements, oldest first
    /// @param earlier    measurements of the client's other trajectories, oldest first
    public record Story(String name, Optional<Trajectory> trajectory, List<LadderMeasurement> current, List<LadderMeasurement> earlier) {
        public Optional<LadderMeasurement> first() {
            return current.stream().findFirst();
        }

        public Optional<LadderMeasurement> last() {
            return current.isEmpty() ? Optional.empty() : Optional.of(current.getLast());
        }

        /// Rungs up (positive) or down since the first measurement; 0 while there are fewer than two.
        public int change() {
            return current.isEmpty() ? 0 : current.getLast().registeredStep() - current.getFirst().registeredStep();
        }
    }

    public Story of(UUID clientId) {
        Optional<Trajectory> trajectory = LadderTrajectory.current(trajectories.ofClient(clientId));
        List<LadderMeasurement> all = measurements.ofClient(clientId);
        return new Story(clients.find(clientId).map(Client::displayName).orElse(""), trajectory, all.stream().filter(one -> belongs(one, trajectory)).toList(),
                all.stream().filter(one -> !belongs(one, trajectory)).toList());
    }

    private static boolean belongs(LadderMeasurement measurement, Optional<Trajectory> trajectory) {
        return trajectory.filter(one -> one.id().equals(measurement.trajectoryId())).isPresent();
    }
}
