package nl.trede.jobs.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// What follows from a job without anybody filling it in.
public final class JobRules {
    private static final Set<JobKind> SET_ASIDE = EnumSet.of(JobKind.BETAALD_BANENAFSPRAAK, JobKind.BETAALD_BESCHUT);

    private JobRules() {
    }

    /// Whether a job is *regulier*: paid at least the minimum wage, open to anyone, not set aside for a group (domain §7). Pay that was
    /// not noted counts as at least the minimum wage, which is the law; pay noted below it does not.
    public static boolean competitive(Job job) {
        return competitive(job.kind(), job.wageBand(), job.openToAnyone());
    }

    /// @param wage empty (null) when not noted
    public static boolean competitive(JobKind kind, WageBand wage, boolean openToAnyone) {
        return kind.paid() && !SET_ASIDE.contains(kind) && openToAnyone && wage != WageBand.ONDER_WML;
    }

    /// Whether a job ended badly: fired, or left without another paid job in place the day after (domain §9.6, W38).
    ///
    /// @param others the client's other jobs
    public static boolean unsuccessful(Job job, Collection<Job> others) {
        if (job.endDate() == null || job.endReason() == null || !job.kind().paid()) {
            return false;
        }
        boolean fired = job.endInitiative() == EndInitiative.WERKGEVER || job.endReason() == JobEndReason.ONTSLAG_PROEFTIJD;
        boolean left = job.endInitiative() == EndInitiative.CLIENT;
        return fired || left && others.stream().noneMatch(other -> !other.id().equals(job.id()) && other.kind().paid()
                && runs(other, job.endDate().plusDays(1)));
    }

    /// Whether the job runs on a day; the end date is its last day (domain §10, conventions).
    public static boolean runs(Job job, LocalDate day) {
        return !job.startDate().isAfter(day) && (job.endDate() == null || !job.endDate().isBefore(day));
    }

    /// Whether two jobs of a client overlap by at least one day.
    public static boolean overlap(Job one, Job other) {
        boolean before = one.endDate() != null && one.endDate().isBefore(other.startDate());
        boolean after = other.endDate() != null && other.endDate().isBefore(one.startDate());
        return !before && !after;
    }
}
