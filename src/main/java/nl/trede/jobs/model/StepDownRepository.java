package nl.trede.jobs.model;

import static nl.trede.vault.schema.Tables.STEP_DOWN;

import java.util.List;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads what was decided about stepping down.
public final class StepDownRepository extends Repository<StepDown> {
    public static final Shelf<StepDown> SHELF = Shelf.of(STEP_DOWN, StepDown.class, StepDown::clientId);

    public StepDownRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<StepDown> of(About about) {
        return where(about.in(STEP_DOWN.CLIENT_ID));
    }
}
