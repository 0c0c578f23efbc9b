package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.TRAJECTORY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads trajectories.
public final class TrajectoryRepository extends Repository<Trajectory> {
    public static final Shelf<Trajectory> SHELF = Shelf.of(TRAJECTORY, Trajectory.class, Trajectory::clientId);

    public TrajectoryRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<Trajectory> ofClient(UUID clientId) {
        return where(TRAJECTORY.CLIENT_ID.eq(clientId), TRAJECTORY.REFERRAL_DATE.desc());
    }

    public List<Trajectory> of(About about) {
        return where(about.in(TRAJECTORY.CLIENT_ID));
    }

    /// The trajectory that counts now: the one that runs, or else the one that was referred last.
    public Optional<Trajectory> current(UUID clientId) {
        var all = ofClient(clientId);
        return all.stream().filter(trajectory -> trajectory.endDate() == null).findFirst().or(() -> all.stream().findFirst());
    }
}
