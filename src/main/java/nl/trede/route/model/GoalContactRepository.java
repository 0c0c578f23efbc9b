package nl.trede.route.model;

import static nl.trede.vault.schema.Tables.GOAL_CONTACT;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads which contact was for which goal.
public final class GoalContactRepository extends Repository<GoalContact> {
    public static final Shelf<GoalContact> SHELF = Shelf.of(GOAL_CONTACT, GoalContact.class, GoalContact::clientId);

    public GoalContactRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<GoalContact> ofClient(UUID clientId) {
        return where(GOAL_CONTACT.CLIENT_ID.eq(clientId), GOAL_CONTACT.ID);
    }
}
