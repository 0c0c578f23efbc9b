package nl.trede.partners.model;

import static nl.trede.vault.schema.Tables.COACH_LEAVE;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads the leave of coaches.
public final class LeaveRepository extends Repository<Leave> {
    public static final Shelf<Leave> SHELF = Shelf.of(COACH_LEAVE, Leave.class);

    public LeaveRepository(Vault vault) {
        super(vault, SHELF);
    }

    /// The latest first.
    public List<Leave> of(UUID coachId) {
        return where(COACH_LEAVE.COACH_ID.eq(coachId), COACH_LEAVE.FROM_DATE.desc(), COACH_LEAVE.ID);
    }
}
