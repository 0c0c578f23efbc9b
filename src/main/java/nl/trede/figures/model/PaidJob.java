package nl.trede.figures.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.trede.jobs.model.Employment;
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
        return Employment.of(jobs.stream().filter(job -> job.kind().paid()).toList(), extensionDays).stream()
                .map(one -> new PaidJob(one.contracts())).toList();
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
