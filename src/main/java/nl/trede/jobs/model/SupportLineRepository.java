package nl.trede.jobs.model;

import static nl.trede.vault.schema.Tables.SUPPORT_LINE;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads the lines of support plans.
public final class SupportLineRepository extends Repository<SupportLine> {
    public static final Shelf<SupportLine> SHELF = Shelf.of(SUPPORT_LINE, SupportLine.class, SupportLine::clientId);

    public SupportLineRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<SupportLine> of(About about) {
        return where(about.in(SUPPORT_LINE.CLIENT_ID));
    }

    public List<SupportLine> ofPlan(UUID planId) {
        return where(SUPPORT_LINE.PLAN_ID.eq(planId));
    }
}
