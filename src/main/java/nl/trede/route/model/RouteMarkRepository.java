package nl.trede.route.model;

import static nl.trede.vault.schema.Tables.ROUTE_MARK;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads what became of tasks.
public final class RouteMarkRepository extends Repository<RouteMark> {
    public static final Shelf<RouteMark> SHELF = Shelf.of(ROUTE_MARK, RouteMark.class, RouteMark::clientId);

    public RouteMarkRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<RouteMark> ofTrajectory(UUID trajectoryId) {
        return where(ROUTE_MARK.TRAJECTORY_ID.eq(trajectoryId));
    }

    public Optional<RouteMark> of(UUID trajectoryId, String task) {
        return where(ROUTE_MARK.TRAJECTORY_ID.eq(trajectoryId).and(ROUTE_MARK.TASK.eq(task))).stream().findFirst();
    }

    public List<RouteMark> of(About about) {
        return where(about.in(ROUTE_MARK.CLIENT_ID));
    }
}
