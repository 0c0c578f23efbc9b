package nl.trede.jobs.model;

import static nl.trede.vault.schema.Tables.FOLLOW_ALONG_PLAN;

import java.util.List;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads support plans.
public final class FollowAlongPlanRepository extends Repository<FollowAlongPlan> {
    public static final Shelf<FollowAlongPlan> SHELF = Shelf.of(FOLLOW_ALONG_PLAN, FollowAlongPlan.class, FollowAlongPlan::clientId);

    public FollowAlongPlanRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<FollowAlongPlan> of(About about) {
        return where(about.in(FOLLOW_ALONG_PLAN.CLIENT_ID));
    }
}
