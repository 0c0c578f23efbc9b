package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.TRAVEL_TIME;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads how long clients travel.
public final class TravelTimeRepository extends Repository<TravelTime> {
    public static final Shelf<TravelTime> SHELF = Shelf.of(TRAVEL_TIME, TravelTime.class, TravelTime::clientId);

    public TravelTimeRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<TravelTime> ofClient(UUID clientId) {
        return where(TRAVEL_TIME.CLIENT_ID.eq(clientId), TRAVEL_TIME.TOWN, TRAVEL_TIME.ID);
    }
}
