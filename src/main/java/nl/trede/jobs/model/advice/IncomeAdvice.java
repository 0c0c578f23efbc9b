package nl.trede.jobs.model.advice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.trede.jobs.model.Job;

/// Which advice counts for which job (domain §10.27). Advice about another job does not, and neither does advice without a job from before
/// the job that came in between: it was about that one.
public final class IncomeAdvice {
    /// What a paid job still asks for.
    public enum State {
        /// Nobody gave advice before the start.
        NONE,
        /// Advice was given, but not what happens when the work stops.
        NO_FALLBACK,
        GIVEN
    }

    private IncomeAdvice() {
    }

    /// The advice about a job that was given on or before its first day.
    ///
    /// @param ofClient all jobs of the client
    public static List<BenefitsAdvice> before(Job job, Collection<Job> ofClient, Collection<BenefitsAdvice> given) {
        Optional<LocalDate> earlier = ofClient.stream().filter(other -> other.kind().paid() && other.startDate().isBefore(job.startDate()))
                .map(Job::startDate).max(LocalDate::compareTo);
        return given.stream().filter(one -> one.clientId().equals(job.clientId()) && !one.adviceDate().isAfter(job.startDate()))
                .filter(one -> one.jobId() == null ? earlier.filter(start -> !one.adviceDate().isAfter(start)).isEmpty() : one.jobId().equals(job.id()))
                .toList();
    }

    public static State state(Job job, Collection<Job> ofClient, Collection<BenefitsAdvice> given) {
        List<BenefitsAdvice> before = before(job, ofClient, given);
        return before.isEmpty() ? State.NONE : before.stream().anyMatch(BenefitsAdvice::fallbackExplained) ? State.GIVEN : State.NO_FALLBACK;
    }
}
