package nl.trede.jobs.model;

import static nl.trede.vault.schema.Tables.JOB_END_REPORT;

import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads job end reports.
public final class JobEndReportRepository extends Repository<JobEndReport> {
    public static final Shelf<JobEndReport> SHELF = Shelf.of(JOB_END_REPORT, JobEndReport.class, JobEndReport::clientId);

    public JobEndReportRepository(Vault vault) {
        super(vault, SHELF);
    }
}
