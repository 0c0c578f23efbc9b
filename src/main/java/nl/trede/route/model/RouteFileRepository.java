package nl.trede.route.model;

import static nl.trede.vault.schema.Tables.ROUTE_FILE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads what routes rest on.
public final class RouteFileRepository extends Repository<RouteFile> {
    public static final Shelf<RouteFile> SHELF = Shelf.of(ROUTE_FILE, RouteFile.class, RouteFile::clientId);

    public RouteFileRepository(Vault vault) {
        super(vault, SHELF);
    }

    public Optional<RouteFile> ofTrajectory(UUID trajectoryId) {
        return where(ROUTE_FILE.TRAJECTORY_ID.eq(trajectoryId)).stream().findFirst();
    }

    public List<RouteFile> of(About about) {
        return where(about.in(ROUTE_FILE.CLIENT_ID));
    }
}
