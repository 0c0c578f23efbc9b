package nl.trede.partners.model;

import static nl.trede.vault.schema.Tables.MUNICIPALITY;

import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads the municipalities.
public final class MunicipalityRepository extends Repository<Municipality> {
    public static final Shelf<Municipality> SHELF = Shelf.of(MUNICIPALITY, Municipality.class);

    public MunicipalityRepository(Vault vault) {
        super(vault, SHELF);
    }
}
