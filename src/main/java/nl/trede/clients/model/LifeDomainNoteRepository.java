package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.LIFE_DOMAIN_NOTE;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads how it goes in the parts of life, oldest first.
public final class LifeDomainNoteRepository extends Repository<LifeDomainNote> {
    public static final Shelf<LifeDomainNote> SHELF = Shelf.of(LIFE_DOMAIN_NOTE, LifeDomainNote.class, LifeDomainNote::clientId);

    public LifeDomainNoteRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<LifeDomainNote> ofClient(UUID clientId) {
        return where(LIFE_DOMAIN_NOTE.CLIENT_ID.eq(clientId), LIFE_DOMAIN_NOTE.NOTED_ON, LIFE_DOMAIN_NOTE.ID);
    }
}
