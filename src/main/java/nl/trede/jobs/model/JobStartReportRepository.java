package nl.trede.jobs.model;

import static nl.trede.vault.schema.Tables.JOB_START_REPORT;

import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads job start reports.
public final class JobStartReportRepository extends Repository<JobStartReport> {
    public static final Shelf<JobStartReport> SHELF = Shelf.of(JOB_START_REPORT, JobStartReport.class, JobStartReport::clientId);

    public JobStartReportRepository(Vault vault) {
        super(vault, SHELF);
    }
}
