package nl.trede.partners.model;

import static nl.trede.vault.schema.Tables.PARTY;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads the people around clients.
public final class PartyRepository extends Repository<Party> {
    public static final Shelf<Party> SHELF = Shelf.of(PARTY, Party.class, Party::clientId);

    public PartyRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<Party> ofClient(UUID clientId) {
        return where(PARTY.CLIENT_ID.eq(clientId), PARTY.NAME);
    }
}
