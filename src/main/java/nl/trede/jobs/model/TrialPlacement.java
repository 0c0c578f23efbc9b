package nl.trede.jobs.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The clock of a proefplaatsing: two months, in exceptional cases longer, never over six (domain §3.4, §10.16).
public final class TrialPlacement {
    public static final int USUAL_MONTHS = 2;
    public static final int MAXIMUM_MONTHS = 6;
    /// How many days before its end it is brought up, and within how many days after it a contract is expected (domain §10.16).
    public static final int NOTICE_DAYS = 14;

    private TrialPlacement() {
    }

    /// The usual last day.
    public static LocalDate plannedEnd(LocalDate start) {
        return start.plusMonths(USUAL_MONTHS).minusDays(1);
    }

    /// The last day that is ever allowed.
    public static LocalDate lastAllowed(LocalDate start) {
        return start.plusMonths(MAXIMUM_MONTHS).minusDays(1);
    }

    /// The last day that is allowed for one, when the days of others at the same employer are taken off.
    ///
    /// @param others places of the client; those that are no proefplaatsing there do not matter
    public static LocalDate lastAllowed(Job trial, Collection<Job> others) {
        long used = others.stream().filter(other -> !other.id().equals(trial.id()) && other.kind() == JobKind.PROEFPLAATSING && sameEmployer(other, trial))
                .mapToLong(other -> ChronoUnit.DAYS.between(other.startDate(), end(other)) + 1).sum();
        return lastAllowed(trial.startDate()).minusDays(used);
    }

    /// The last day as agreed, or else the usual one.
    public static LocalDate end(Job job) {
        return Optional.ofNullable(job.endDate()).orElseGet(() -> plannedEnd(job.startDate()));
    }

    /// Whether after the end a paid job at the same employer began within 14 days, or a reason was noted why not: then nothing is due.
    public static boolean settled(Job trial, List<Job> ofClient) {
        LocalDate latest = end(trial).plusDays(NOTICE_DAYS);
        boolean contract = ofClient.stream().anyMatch(job -> job.kind().paid() && sameEmployer(job, trial)
                && !job.startDate().isBefore(trial.startDate()) && !job.startDate().isAfter(latest));
        return contract || trial.endReason() != null;
    }

    /// Whether one lasts longer than is allowed, together with others at the same employer.
    public static boolean tooLong(Job trial, Collection<Job> others) {
        return end(trial).isAfter(lastAllowed(trial, others));
    }

    static boolean sameEmployer(Job one, Job other) {
        return one.employerId() != null && one.employerId().equals(other.employerId());
    }
}
