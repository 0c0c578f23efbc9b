package nl.trede.partners.model;

import static nl.trede.vault.schema.Tables.TEAM;

import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads teams.
public final class TeamRepository extends Repository<Team> {
    public static final Shelf<Team> SHELF = Shelf.of(TEAM, Team.class);

    public TeamRepository(Vault vault) {
        super(vault, SHELF);
    }
}
