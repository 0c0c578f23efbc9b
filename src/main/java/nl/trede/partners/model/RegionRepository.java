package nl.trede.partners.model;

import static nl.trede.vault.schema.Tables.REGION;

import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads the arbeidsmarktregio's.
public final class RegionRepository extends Repository<Region> {
    public static final Shelf<Region> SHELF = Shelf.of(REGION, Region.class);

    public RegionRepository(Vault vault) {
        super(vault, SHELF);
    }
}
