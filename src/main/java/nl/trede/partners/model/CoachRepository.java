package nl.trede.partners.model;

import static nl.trede.vault.schema.Tables.COACH;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads coaches.
public final class CoachRepository extends Repository<Coach> {
    public static final Shelf<Coach> SHELF = Shelf.of(COACH, Coach.class);

    public CoachRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<Coach> ofTeam(UUID teamId) {
        return where(COACH.TEAM_ID.eq(teamId), COACH.NAME);
    }
}
