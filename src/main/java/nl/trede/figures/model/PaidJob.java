package nl.trede.figures.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.trede.jobs.model.Job;
import org.jspecify.annotations.Nullable;

/// A paid job as the figures count it: a contract with its extensions at the same employer is one job (domain §10.9).
///
/// @param contracts the jobs it was noted as, in order; never empty
public record PaidJob(List<Job> contracts) {
    public PaidJob {
        contracts = List.copyOf(contracts);
    }

    /// The paid jobs of one client, in order of start. Unpaid places, such as a proefplaatsing, are left out.
    ///
    /// @param extensionDays days without work within which the next contract at the same employer is an extension
    public static List<PaidJob> of(Collection<Job> jobs, int extensionDays) {
        var chains = new ArrayList<List<Job>>();
        jobs.stream().filter(job -> job.kind().paid()).sorted(Comparator.comparing(Job::startDate).thenComparing(Job::id))
                .forEach(job -> chains.stream().filter(chain -> extendedBy(chain.getLast(), job, extensionDays)).findFirst()
                        .ifPresentOrElse(chain -> chain.add(job), () -> chains.add(new ArrayList<>(List.of(job)))));
        return chains.stream().map(PaidJob::new).toList();
    }

    private static boolean extendedBy(Job before, Job next, int extensionDays) {
        return before.employerId() != null && before.employerId().equals(next.employerId()) && before.endDate() != null
                && next.startDate().isAfter(before.endDate())
                && ChronoUnit.DAYS.between(before.endDate(), next.startDate()) - 1 <= extensionDays;
    }

    public LocalDate start() {
        return contracts.getFirst().startDate();
    }

    /// Inclusive last day; null while it lasts.
    public @Nullable LocalDate end() {
        return contracts.getLast().endDate();
    }

    public UUID trajectoryId() {
        return contracts.getFirst().trajectoryId();
    }

    public @Nullable BigDecimal hoursPerWeek() {
        return contracts.getLast().hoursPerWeek();
    }

    /// The day from which the job start counts: four hours worked, or the start date when that was not noted (domain §10.10).
    public LocalDate counted() {
        LocalDate fourHours = contracts.getFirst().firstFourHours();
        return fourHours == null ? start() : fourHours;
    }

    public boolean countsByStartDate() {
        return contracts.getFirst().firstFourHours() == null;
    }

    public boolean runsOn(LocalDate day) {
        return !start().isAfter(day) && !endedBy(day.minusDays(1));
    }

    /// Whether its last day was on or before a day.
    public boolean endedBy(LocalDate day) {
        return end() != null && !end().isAfter(day);
    }

    /// Days worked up to a day: both ends included once it has ended (domain §10.12), else the days since the start.
    public long tenure(LocalDate day) {
        return endedBy(day) ? ChronoUnit.DAYS.between(start(), end()) + 1 : ChronoUnit.DAYS.between(start(), day);
    }
}
