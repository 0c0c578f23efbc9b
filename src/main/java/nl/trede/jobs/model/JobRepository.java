package nl.trede.jobs.model;

import static nl.trede.vault.schema.Tables.JOB;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads jobs.
public final class JobRepository extends Repository<Job> {
    public static final Shelf<Job> SHELF = Shelf.of(JOB, Job.class, Job::clientId).at(Job::employerId);

    public JobRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<Job> ofClient(UUID clientId) {
        return where(JOB.CLIENT_ID.eq(clientId), JOB.START_DATE.desc());
    }

    /// The jobs at an employer, the last one first.
    public List<Job> ofEmployer(UUID employerId) {
        return where(JOB.EMPLOYER_ID.eq(employerId), JOB.START_DATE.desc(), JOB.ID.desc());
    }

    public List<Job> of(About about) {
        return where(about.in(JOB.CLIENT_ID));
    }

    /// Jobs that start between two days, both included.
    public List<Job> starting(About about, LocalDate from, LocalDate to) {
        return where(about.in(JOB.CLIENT_ID).and(JOB.START_DATE.between(from, to)));
    }

    public List<Job> ofTrajectory(UUID trajectoryId) {
        return where(JOB.TRAJECTORY_ID.eq(trajectoryId), JOB.START_DATE);
    }
}
