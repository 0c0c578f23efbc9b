package nl.trede.region.model;

import static nl.trede.vault.schema.Tables.EXPECTED_TEAM;

import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads what was said about teams that should deliver.
public final class ExpectedTeamRepository extends Repository<ExpectedTeam> {
    public static final Shelf<ExpectedTeam> SHELF = Shelf.of(EXPECTED_TEAM, ExpectedTeam.class);

    public ExpectedTeamRepository(Vault vault) {
        super(vault, SHELF);
    }
}
