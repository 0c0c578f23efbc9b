package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.INTAKE;

import java.util.Optional;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads intakes.
public final class IntakeRepository extends Repository<Intake> {
    public static final Shelf<Intake> SHELF = Shelf.of(INTAKE, Intake.class, Intake::clientId);

    public IntakeRepository(Vault vault) {
        super(vault, SHELF);
    }

    /// The intake of a client as it stands now; empty before the talk.
    public Optional<Intake> ofClient(UUID clientId) {
        return where(INTAKE.CLIENT_ID.eq(clientId), INTAKE.INTAKE_DATE.desc(), INTAKE.ID.desc()).stream().findFirst();
    }
}
