package nl.trede.route.model;

import static nl.trede.vault.schema.Tables.ROUTE_GOAL;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads goals.
public final class RouteGoalRepository extends Repository<RouteGoal> {
    public static final Shelf<RouteGoal> SHELF = Shelf.of(ROUTE_GOAL, RouteGoal.class, RouteGoal::clientId);

    public RouteGoalRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<RouteGoal> ofClient(UUID clientId) {
        return where(ROUTE_GOAL.CLIENT_ID.eq(clientId), ROUTE_GOAL.LIST_POSITION, ROUTE_GOAL.ID);
    }
}
