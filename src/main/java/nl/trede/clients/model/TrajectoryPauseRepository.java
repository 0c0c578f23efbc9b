package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.TRAJECTORY_PAUSE;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads when trajectories stood still, the first pause first.
public final class TrajectoryPauseRepository extends Repository<TrajectoryPause> {
    public static final Shelf<TrajectoryPause> SHELF = Shelf.of(TRAJECTORY_PAUSE, TrajectoryPause.class, TrajectoryPause::clientId);

    public TrajectoryPauseRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<TrajectoryPause> ofTrajectory(UUID trajectoryId) {
        return where(TRAJECTORY_PAUSE.TRAJECTORY_ID.eq(trajectoryId), TRAJECTORY_PAUSE.FROM_DATE, TRAJECTORY_PAUSE.ID);
    }

    public List<TrajectoryPause> of(About about) {
        return where(about.in(TRAJECTORY_PAUSE.CLIENT_ID), TRAJECTORY_PAUSE.FROM_DATE, TRAJECTORY_PAUSE.ID);
    }
}
