package nl.trede.jobs.model.scheme;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.employers.model.Employer;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobKind;

/// What the schemes are looked at for: a job, or the kind of place that a client without one may get.
///
/// @param day the day the job starts, or today while there is no job: the rules of that day hold
public record Place(Optional<Job> job, JobKind kind, Optional<Employer> employer, LocalDate day) {
    static Place of(Job job, Optional<Employer> employer) {
        return new Place(Optional.of(job), job.kind(), employer, job.startDate());
    }

    static Place supposed(JobKind kind, LocalDate today) {
        return new Place(Optional.empty(), kind, Optional.empty(), today);
    }
}
