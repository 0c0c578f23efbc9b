package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.ASSIGNMENT;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads which coach has which trajectory.
public final class AssignmentRepository extends Repository<Assignment> {
    public static final Shelf<Assignment> SHELF = Shelf.of(ASSIGNMENT, Assignment.class);

    public AssignmentRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<Assignment> ofTrajectory(UUID trajectoryId) {
        return where(ASSIGNMENT.TRAJECTORY_ID.eq(trajectoryId), ASSIGNMENT.FROM_DATE);
    }

    public List<Assignment> ofCoach(UUID coachId) {
        return where(ASSIGNMENT.COACH_ID.eq(coachId), ASSIGNMENT.FROM_DATE);
    }
}
