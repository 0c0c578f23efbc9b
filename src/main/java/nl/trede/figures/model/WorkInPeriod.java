package nl.trede.figures.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;

/// Whether a client had paid work in a period in a way that counts for a trajectory (domain §10.6, §10.8).
///
/// @param worked     a day of paid work within period and trajectory, in a job that counts
/// @param sustainable in such a job that lasts long enough
/// @param workBefore worked only in a job from before a trajectory to find work: *had al werk*
public record WorkInPeriod(boolean worked, boolean sustainable, boolean workBefore) {
    /// A job from before the trajectory counts only when the purpose is to keep it.
    ///
    /// @param jobs all paid jobs of the client
    public static WorkInPeriod of(Trajectory trajectory, List<PaidJob> jobs, Period period, LocalDate reference, Definitions definitions) {
        LocalDate start = trajectory.startDate();
        Optional<Period> window = start == null ? Optional.empty() : period.during(start, trajectory.endDate());
        if (window.isEmpty()) {
            return new WorkInPeriod(false, false, false);
        }
        List<PaidJob> inside = jobs.stream().filter(job -> window.get().overlaps(job.start(), job.end())).toList();
        List<PaidJob> counting = inside.stream().filter(job -> counts(trajectory, job)).toList();
        return new WorkInPeriod(!counting.isEmpty(),
                counting.stream().anyMatch(job -> sustainable(job, reference, definitions)),
                counting.isEmpty() && !inside.isEmpty());
    }

    /// Whether a job is a result of the trajectory, or is what the trajectory is meant to keep.
    static boolean counts(Trajectory trajectory, PaidJob job) {
        return trajectory.purpose() == Purpose.WERK_BEHOUDEN
                || trajectory.startDate() != null && !job.start().isBefore(trajectory.startDate());
    }

    static boolean sustainable(PaidJob job, LocalDate reference, Definitions definitions) {
        boolean enoughHours = definitions.sustainHours() <= 0 || job.hoursPerWeek() != null
                && job.hoursPerWeek().doubleValue() >= definitions.sustainHours();
        return enoughHours && job.tenure(reference) >= definitions.sustainDays();
    }
}
