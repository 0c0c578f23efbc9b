package nl.trede.figures.model;

import static nl.trede.figures.model.FigureDefinition.EMPLOYMENT_RATE;
import static nl.trede.figures.model.FigureDefinition.NEW_JOB_STARTS;
import static nl.trede.figures.model.FigureDefinition.RETENTION_12;
import static nl.trede.figures.model.FigureDefinition.RETENTION_13;
import static nl.trede.figures.model.FigureDefinition.RETENTION_26;
import static nl.trede.figures.model.FigureDefinition.RETENTION_3;
import static nl.trede.figures.model.FigureDefinition.RETENTION_PERSON_13;
import static nl.trede.figures.model.FigureDefinition.RETENTION_PERSON_26;
import static nl.trede.figures.model.FigureDefinition.RETENTION_PERSON_3;
import static nl.trede.figures.model.FigureDefinition.SUSTAINABLE_RATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Purpose;
import nl.trede.jobs.model.JobKind;
import org.junit.jupiter.api.Test;

class WorkFiguresTest {
    private final Casebook book = new Casebook();

    @Test
    void one_day_of_paid_work_in_the_quarter_is_enough() {
        var works = book.trajectory("2026-01-01");
        book.job(works, "2026-03-01", "2026-07-01");
        book.trajectory("2026-01-01");
        var rate = book.report("2026-Q3", "2026-11-22").figure(EMPLOYMENT_RATE);
        assertThat(rate.value()).contains(new BigDecimal("50.0"));
        assertThat(rate.numerator()).contains(BigDecimal.ONE);
        assertThat(rate.denominator()).contains(BigDecimal.TWO);
    }

    @Test
    void a_trial_placement_is_unpaid_and_never_counts() {
        book.job(book.trajectory("2026-01-01"), "2026-07-01", "2026-08-31", job -> job.withKind(JobKind.PROEFPLAATSING));
        var report = book.report("2026-Q3", "2026-11-22");
        assertThat(report.figure(EMPLOYMENT_RATE).value()).contains(new BigDecimal("0.0"));
        assertThat(report.figure(NEW_JOB_STARTS).value()).contains(BigDecimal.ZERO);
    }

    @Test
    void a_job_from_before_the_trajectory_counts_only_when_it_is_to_be_kept() {
        book.job(book.trajectory("2026-07-15"), "2025-02-01", null);
        book.job(book.trajectory("2026-07-15", one -> one.withPurpose(Purpose.WERK_BEHOUDEN)), "2025-02-01", null);
        var rate = book.report("2026-Q3", "2026-11-22").figure(EMPLOYMENT_RATE);
        assertThat(rate.numerator()).contains(BigDecimal.ONE);
        assertThat(rate.denominator()).contains(BigDecimal.TWO);
        assertThat(rate.behind()).filteredOn(one -> one.standing() == Standing.COUNTS_BELOW)
                .singleElement().satisfies(one -> assertThat(one.detail().orElseThrow().key()).isEqualTo("figures.case.workBefore"));
    }

    @Test
    void work_after_the_end_of_the_trajectory_does_not_count() {
        book.job(book.trajectory("2026-01-01", one -> one.withEndDate(Casebook.day("2026-07-31"))), "2026-08-01", null);
        assertThat(book.report("2026-Q3", "2026-11-22").figure(EMPLOYMENT_RATE).value()).contains(new BigDecimal("0.0"));
    }

    @Test
    void a_client_with_two_running_trajectories_counts_once() {
        var first = book.trajectory("2026-01-01");
        book.trajectoryOf(first.clientId(), "2026-02-01", one -> one.withMethod(Method.JOBCOACHING));
        book.job(first, "2026-03-01", null);
        var rate = book.report("2026-Q3", "2026-11-22").figure(EMPLOYMENT_RATE);
        assertThat(rate.value()).contains(new BigDecimal("100.0"));
        assertThat(rate.denominator()).contains(BigDecimal.ONE);
        assertThat(rate.small()).isTrue();
    }

    @Test
    void nobody_gives_a_reason_and_never_zero() {
        var rate = book.report("2026-Q3", "2026-11-22").figure(EMPLOYMENT_RATE);
        assertThat(rate.value()).isEmpty();
        assertThat(rate.reason()).hasValueSatisfying(reason -> assertThat(reason.key()).isEqualTo("figures.reason.nobody"));
    }

    @Test
    void a_job_is_sustainable_after_91_days_and_until_then_too_young() {
        book.job(book.trajectory("2026-01-01"), "2026-07-01", null);
        book.job(book.trajectory("2026-01-01"), "2026-07-02", null);
        var rate = book.report("2026-Q3", "2026-11-22").figure(SUSTAINABLE_RATE);
        assertThat(rate.numerator()).contains(BigDecimal.ONE);
        assertThat(rate.denominator()).contains(BigDecimal.TWO);
        assertThat(rate.behind()).extracting(one -> one.detail().map(detail -> detail.key()).orElse(""))
                .containsExactlyInAnyOrder("", "figures.case.tooYoung");
    }

    @Test
    void an_ended_job_counts_both_its_first_and_last_day() {
        book.job(book.trajectory("2026-01-01"), "2026-04-02", "2026-07-01");
        book.job(book.trajectory("2026-01-01"), "2026-04-03", "2026-07-01");
        assertThat(book.report("2026-Q3", "2026-11-22").figure(SUSTAINABLE_RATE).numerator()).contains(BigDecimal.ONE);
    }

    @Test
    void the_running_quarter_counts_up_to_today_and_not_what_is_planned() {
        book.job(book.trajectory("2026-10-01"), "2026-12-01", null);
        var report = book.report("2026-Q4", "2026-11-22");
        assertThat(report.reference()).isEqualTo("2026-11-22");
        assertThat(report.figure(EMPLOYMENT_RATE).value()).contains(new BigDecimal("0.0"));
        assertThat(report.figure(NEW_JOB_STARTS).value()).contains(BigDecimal.ZERO);
    }

    @Test
    void job_starts_count_from_four_hours_or_flagged_from_the_start_date() {
        var one = book.trajectory("2026-01-01");
        book.job(one, "2026-06-29", null, job -> job.withFirstFourHours(Casebook.day("2026-07-01")));
        book.job(one, "2026-08-01", null);
        book.job(one, "2026-09-29", null, job -> job.withFirstFourHours(Casebook.day("2026-10-01")));
        var starts = book.report("2026-Q3", "2026-11-22").figure(NEW_JOB_STARTS);
        assertThat(starts.value()).contains(BigDecimal.TWO);
        assertThat(starts.notes()).singleElement().satisfies(note -> assertThat(note.arguments()).containsExactly(1));
    }

    @Test
    void the_next_contract_at_the_same_employer_within_14_days_is_the_same_job() {
        UUID employer = UUID.randomUUID();
        var one = book.trajectory("2026-01-01");
        book.job(one, "2026-02-01", "2026-06-30", job -> job.withEmployerId(employer));
        book.job(one, "2026-07-15", null, job -> job.withEmployerId(employer));
        assertThat(PaidJob.of(book.jobs, 14)).hasSize(1);
        var report = book.report("2026-Q3", "2026-11-22");
        assertThat(report.figure(NEW_JOB_STARTS).value()).contains(BigDecimal.ZERO);
        assertThat(report.figure(SUSTAINABLE_RATE).value()).contains(new BigDecimal("100.0"));

        book.jobs.set(1, book.jobs.get(1).withStartDate(Casebook.day("2026-07-16")));
        assertThat(PaidJob.of(book.jobs, 14)).hasSize(2);
        book.jobs.set(1, book.jobs.get(1).withEmployerId(UUID.randomUUID()).withStartDate(Casebook.day("2026-07-01")));
        assertThat(PaidJob.of(book.jobs, 14)).hasSize(2);
    }

    @Test
    void retention_tells_the_same_job_from_the_same_person_in_work() {
        var kept = book.trajectory("2026-01-01");
        book.job(kept, "2026-02-01", null);
        var moved = book.trajectory("2026-01-01");
        book.job(moved, "2026-02-01", "2026-03-01");
        book.job(moved, "2026-03-31", null);
        var gone = book.trajectory("2026-01-01");
        book.job(gone, "2026-02-01", "2026-03-01");
        book.job(gone, "2026-04-02", null);
        var young = book.trajectory("2026-01-01");
        book.job(young, "2026-07-15", null);
        var report = book.report("2026-Q3", "2026-11-22");
        assertThat(report.figure(RETENTION_3).numerator()).contains(BigDecimal.ONE);
        assertThat(report.figure(RETENTION_3).denominator()).contains(BigDecimal.valueOf(3));
        assertThat(report.figure(RETENTION_PERSON_3).numerator()).contains(BigDecimal.TWO);
        assertThat(report.figure(RETENTION_12).reason()).isPresent();
    }

    @Test
    void after_13_and_26_weeks_only_jobs_that_began_so_long_ago_are_asked_about() {
        var kept = book.trajectory("2026-01-01");
        book.job(kept, "2026-04-01", null);
        var moved = book.trajectory("2026-01-01");
        book.job(moved, "2026-04-01", "2026-06-30");
        book.job(moved, "2026-07-30", null);
        var lastDay = book.trajectory("2026-01-01");
        book.job(lastDay, "2026-04-01", "2026-07-01");
        var young = book.trajectory("2026-01-01");
        book.job(young, "2026-07-02", null);
        var report = book.report("2026-Q3", "2026-11-22");
        assertThat(report.reference()).isEqualTo("2026-09-30");
        assertThat(counted(report, RETENTION_13)).as("1 April and 13 weeks is 1 July; 2 July and 13 weeks is 1 October").isEqualTo("2 of 3");
        assertThat(counted(report, RETENTION_PERSON_13)).as("29 days without work").isEqualTo("3 of 3");
        assertThat(counted(report, RETENTION_26)).as("30 September is the day itself").isEqualTo("1 of 3");
        assertThat(counted(report, RETENTION_PERSON_26)).isEqualTo("2 of 3");
        assertThat(report.figure(RETENTION_26).behind()).extracting(one -> one.facts().trajectoryId())
                .containsExactlyInAnyOrder(kept.id(), moved.id(), lastDay.id());
        assertThat(book.report("2026-Q3", "2026-09-29").figure(RETENTION_26).reason().map(reason -> reason.key())).contains("figures.reason.nobody");
    }

    private static String counted(QuarterReport report, FigureDefinition definition) {
        return report.figure(definition).numerator().orElseThrow() + " of " + report.figure(definition).denominator().orElseThrow();
    }

    @Test
    void who_is_lost_to_follow_up_stands_in_neither_side() {
        book.job(book.trajectory("2026-01-01", one -> one.withEndDate(Casebook.day("2026-03-31"))), "2026-02-01", null);
        var retention = book.report("2026-Q3", "2026-11-22").figure(RETENTION_3);
        assertThat(retention.value()).isEmpty();
        assertThat(retention.behind()).singleElement().satisfies(one -> assertThat(one.standing()).isEqualTo(Standing.ASIDE));
    }
}
