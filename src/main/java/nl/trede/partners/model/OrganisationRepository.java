package nl.trede.partners.model;

import static nl.trede.vault.schema.Tables.ORGANISATION;

import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads organisations.
public final class OrganisationRepository extends Repository<Organisation> {
    public static final Shelf<Organisation> SHELF = Shelf.of(ORGANISATION, Organisation.class);

    public OrganisationRepository(Vault vault) {
        super(vault, SHELF);
    }
}
