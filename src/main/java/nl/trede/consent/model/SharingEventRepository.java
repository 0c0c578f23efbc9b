package nl.trede.consent.model;

import static nl.trede.vault.schema.Tables.SHARING_EVENT;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads what was shared, newest first.
public final class SharingEventRepository extends Repository<SharingEvent> {
    public static final Shelf<SharingEvent> SHELF = Shelf.of(SHARING_EVENT, SharingEvent.class, SharingEvent::clientId);

    public SharingEventRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<SharingEvent> ofClient(UUID clientId) {
        return where(SHARING_EVENT.CLIENT_ID.eq(clientId), SHARING_EVENT.SHARED_AT.desc(), SHARING_EVENT.ID.desc());
    }
}
