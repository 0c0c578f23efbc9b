package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.JOB_SEARCH_PLAN;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads search plans, the newest version first.
public final class JobSearchPlanRepository extends Repository<JobSearchPlan> {
    public static final Shelf<JobSearchPlan> SHELF = Shelf.of(JOB_SEARCH_PLAN, JobSearchPlan.class, JobSearchPlan::clientId);

    public JobSearchPlanRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<JobSearchPlan> ofClient(UUID clientId) {
        return where(JOB_SEARCH_PLAN.CLIENT_ID.eq(clientId), JOB_SEARCH_PLAN.VERSION.desc());
    }

    /// The version that counts.
    public Optional<JobSearchPlan> current(UUID clientId) {
        return ofClient(clientId).stream().findFirst();
    }
}
