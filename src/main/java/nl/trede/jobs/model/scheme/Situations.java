package nl.trede.jobs.model.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.trede.clients.model.BenefitEntitlement;
import nl.trede.clients.model.BenefitType;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.scheme.Answer;
import nl.trede.employers.model.scheme.Fact;
import nl.trede.employers.model.scheme.Situation;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobKind;
import org.jspecify.annotations.Nullable;

/// Gathers what is known for the schemes from what was filled in elsewhere; only what stands nowhere is asked (domain §3.4).
public final class Situations {
    /// The same contract at the same employer continues when no more than this many days lie between (domain §10.9).
    public static final int SAME_JOB_DAYS = 14;
    /// Months of a contract without an end.
    public static final int WITHOUT_END = 999;

    private Situations() {
    }

    /// What is known of a client.
    ///
    /// @param birthYear empty (null) when not noted
    /// @param jobs      all, of any kind
    public record Known(List<BenefitEntitlement> income, @Nullable Integer birthYear, List<Job> jobs, List<SchemeAnswer> answers) {
        public Known {
            income = List.copyOf(income);
            jobs = List.copyOf(jobs);
            answers = List.copyOf(answers);
        }
    }

    public static Situation of(Place place, Known known) {
        Situation found = Situation.on(place.day()).with(Fact.JOB_KIND, Answer.codes(place.kind().name()));
        for (SchemeAnswer answer : known.answers()) {
            boolean ofThisJob = place.job().filter(job -> job.id().equals(answer.jobId())).isPresent();
            if (answer.jobId() == null || ofThisJob) {
                found = found.with(answer.fact(), answer.answer());
            }
        }
        found = income(found, known.income());
        if (known.birthYear() != null) {
            int turns = place.day().getYear() - known.birthYear();
            found = found.with(Fact.AGE, Answer.between(turns - 1L, turns));
        }
        Optional<Boolean> sroi = place.employer().map(Employer::sroiObligation);
        found = sroi.isPresent() ? found.with(Fact.SROI_OBLIGATION, Answer.yes(sroi.get())) : found;
        return place.job().isPresent() ? job(found, place.job().get(), known.jobs()) : found;
    }

    /// The benefits that ran on the day before or on the day itself: a benefit that stops because of the job still brought the client there.
    /// Nothing noted, or *onbekend*, is not known; income noted without a benefit among it means that there is none.
    private static Situation income(Situation found, List<BenefitEntitlement> income) {
        List<BenefitEntitlement> running = income.stream().filter(one -> ranAt(one, found.day())).toList();
        Set<BenefitType> types = running.stream().map(BenefitEntitlement::type).collect(Collectors.toSet());
        if (income.isEmpty() || types.contains(BenefitType.ONBEKEND)) {
            return found;
        }
        Situation with = found.with(Fact.BENEFIT, new Answer.Codes(types.stream().map(Enum::name).collect(Collectors.toSet())));
        return running.stream().filter(one -> one.type() == BenefitType.WW && one.fromDate() != null).findFirst()
                .map(ww -> with.with(Fact.WW_MONTHS, Answer.number(Math.max(0, ChronoUnit.MONTHS.between(ww.fromDate(), found.day()))))).orElse(with);
    }

    private static boolean ranAt(BenefitEntitlement one, LocalDate day) {
        boolean begun = one.fromDate() == null || !one.fromDate().isAfter(day);
        return begun && (one.toDate() == null || !one.toDate().isBefore(day.minusDays(1)));
    }

    private static Situation job(Situation before, Job job, List<Job> all) {
        Situation found = before.with(Fact.CONTRACT, Answer.codes(job.contract().name()));
        found = job.wageBand() == null ? found : found.with(Fact.WAGE_BAND, Answer.codes(job.wageBand().name()));
        found = job.hoursPerWeek() == null ? found : found.with(Fact.HOURS, new Answer.Amount(job.hoursPerWeek()));
        Optional<Integer> months = months(job);
        found = months.isPresent() ? found.with(Fact.CONTRACT_MONTHS, new Answer.Amount(BigDecimal.valueOf(months.get()))) : found;
        return workedThere(job, all) ? found.with(Fact.WORKED_THERE, Answer.yes(true)) : found;
    }

    /// How many whole months a contract lasts, with the last day as domain §10 counts: from 31 August to 27 February is six. A job that ended
    /// before it was agreed to says nothing about the contract.
    static Optional<Integer> months(Job job) {
        if (job.kind().paid() && job.contract() == Contract.VAST) {
            return Optional.of(WITHOUT_END);
        }
        if (job.endDate() == null || job.endReason() != null) {
            return Optional.empty();
        }
        int months = 0;
        while (!job.startDate().plusMonths(months + 1L).minusDays(1).isAfter(job.endDate())) {
            months++;
        }
        return Optional.of(months);
    }

    /// Whether the program knows of earlier work there: before a proefplaatsing any place, before a job another paid job that this one does
    /// not continue. That nothing is known does not mean that it was not so.
    static boolean workedThere(Job job, List<Job> all) {
        return all.stream().filter(other -> !other.id().equals(job.id()) && job.employerId() != null && job.employerId().equals(other.employerId())
                && other.startDate().isBefore(job.startDate()))
                .anyMatch(other -> job.kind() == JobKind.PROEFPLAATSING || other.kind().paid() && !continues(job, other));
    }

    private static boolean continues(Job job, Job other) {
        return other.endDate() == null || !other.endDate().plusDays(SAME_JOB_DAYS + 1L).isBefore(job.startDate());
    }
}
