package nl.trede.figures.model;

import static nl.trede.figures.model.Casebook.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.time.Quarter;
import nl.trede.jobs.model.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The vectors of domain, appendix C, that figures answer for.
class FormulaVectorsTest {
    @ParameterizedTest
    @CsvSource({"17, 0.8, 21.25, 4", "18, 0.9, 20.00, 5", "102, 5.0, 20.40, 4", "41, 1.0, 41.00, 1", "40, 1.0, 40.00, 2", "26, 1, 26.00, 3"})
    void caseload_per_fte(int clients, BigDecimal fte, BigDecimal ratio, int anchor) {
        assertThat(CaseloadPerFte.of(clients, fte)).contains(ratio);
        assertThat(CaseloadPerFte.anchor(clients, fte)).contains(anchor);
    }

    @Test
    void caseload_without_a_known_fte_has_no_value() {
        assertThat(CaseloadPerFte.of(17, null)).isEmpty();
        assertThat(CaseloadPerFte.of(17, BigDecimal.ZERO)).isEmpty();
        assertThat(CaseloadPerFte.anchor(17, BigDecimal.ZERO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, 49.6, 84.7", "2024-06-30, 49.7, 84.5"})
    void the_target_of_a_region_in_proportion_to_the_year(String date, BigDecimal expected, BigDecimal forecast) {
        var target = RegionTarget.of(42, 100, day(date), Definitions.standard());
        assertThat(target.expected()).isEqualByComparingTo(expected);
        assertThat(target.forecast()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(forecast));
        assertThat(target.realised()).contains(new BigDecimal("42.0"));
    }

    @Test
    void a_forecast_is_shown_only_after_day_45() {
        assertThat(RegionTarget.of(10, 100, day("2026-02-14"), Definitions.standard()).forecast()).isEmpty();
        assertThat(RegionTarget.of(10, 100, day("2026-02-15"), Definitions.standard()).forecast()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2024-11-30, 3, 2025-02-28", "2024-02-29, 12, 2025-02-28"})
    void a_job_that_ends_on_the_milestone_is_retained(String start, int months, String milestone) {
        assertThat(day(start).plusMonths(months)).isEqualTo(day(milestone));
        assertThat(retained(start, milestone, months)).contains(Retained.SAME_JOB);
        assertThat(retained(start, day(milestone).minusDays(1).toString(), months)).contains(Retained.LOST);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-30, WEEKS_13, 2025-03-01", "2024-02-29, WEEKS_13, 2024-05-30", "2024-02-29, WEEKS_26, 2024-08-29", "2025-12-31, WEEKS_26, 2026-07-01"})
    void thirteen_and_26_weeks_are_asked_on_the_day_that_many_weeks_later(String start, Milestone.Term term, String milestone) {
        assertThat(term.after(day(start))).isEqualTo(day(milestone));
        assertThat(retained(start, milestone, term)).contains(Retained.SAME_JOB);
        assertThat(retained(start, day(milestone).minusDays(1).toString(), term)).contains(Retained.LOST);
    }

    @Test
    void thirteen_weeks_are_not_three_months() {
        assertThat(retained("2024-11-30", "2025-02-28", Milestone.Term.MONTHS_3)).contains(Retained.SAME_JOB);
        assertThat(retained("2024-11-30", "2025-02-28", Milestone.Term.WEEKS_13)).contains(Retained.LOST);
        assertThat(retained("2026-07-01", "2026-09-30", Milestone.Term.MONTHS_3)).as("not asked before 1 October").contains(Retained.LOST);
        assertThat(retained("2026-07-01", "2026-09-30", Milestone.Term.WEEKS_13)).contains(Retained.SAME_JOB);
    }

    private static Optional<Retained> retained(String start, String end, Milestone.Term term) {
        var book = new Casebook();
        book.job(book.trajectory("2024-01-01"), start, end);
        var jobs = PaidJob.of(book.jobs, 14);
        return Retention.at(jobs.getFirst(), jobs, term.after(day(start)), day("2027-01-01"), null, 30);
    }

    private static Optional<Retained> retained(String start, String end, int months) {
        var book = new Casebook();
        var trajectory = book.trajectory("2024-01-01");
        book.job(trajectory, start, end);
        var jobs = PaidJob.of(book.jobs, 14);
        return Retention.at(jobs.getFirst(), jobs, day(start).plusMonths(months), day("2026-01-01"), null, 30);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-30, false", "2025-10-31, true", "2025-12-30, true", "2025-12-31, false"})
    void the_window_of_twelve_months_on_the_ladder(String date, boolean within) {
        var book = new Casebook();
        var trajectory = book.trajectory("2024-11-30");
        book.rung(trajectory, date, 4);
        assertThat(LadderGain.of(day("2024-11-30"), null, book.measurements, day("2026-06-01")).twelve().isPresent()).isEqualTo(within);
    }

    /// Q2-2023: 3,679 running, 949 started, 394 ended (W23).
    @Test
    void the_national_quarter_adds_up() {
        var quarter = new Quarter(2023, 2);
        var facts = new ArrayList<CaseFacts>();
        for (int i = 0; i < 3679; i++) {
            facts.add(CaseFactsBuilder.builder().clientKey("c" + i).method(Method.IPS_EPA).purpose(Purpose.WERK_VINDEN).phase(Phase.ZOEKEN)
                    .status(TrajectoryStatus.ACTIEF).hoursBand(HoursBand.UNKNOWN)
                    .start(i < 949 ? day("2023-04-10") : day("2022-10-01")).end(i >= 3285 ? day("2023-05-31") : null)
                    .hadJobInPeriod(i < 1328).sustainable(i < 1170).build());
        }
        var period = Period.of(quarter, quarter.last());
        var flow = QuarterFlow.of(facts, period);
        assertThat(flow.running()).hasSize(3679);
        assertThat(flow.started()).hasSize(949);
        assertThat(flow.ended()).hasSize(394);
        assertThat(flow.carriedOver()).hasSize(2730);
        assertThat(flow.after()).isEqualTo(3285);
        assertThat(flow.adds()).isTrue();
        assertThat(QuarterFlow.of(facts, Period.of(quarter.next(), quarter.next().last())).carriedOver()).hasSize(3285);

        List<Figure> figures = CaseFigures.of(facts, period, quarter.last(), Definitions.standard());
        assertThat(value(figures, FigureDefinition.EMPLOYMENT_RATE)).contains(new BigDecimal("36.1"));
        assertThat(value(figures, FigureDefinition.SUSTAINABLE_RATE)).contains(new BigDecimal("31.8"));
    }

    private static Optional<BigDecimal> value(List<Figure> figures, FigureDefinition definition) {
        return figures.stream().filter(one -> one.definition() == definition).findFirst().orElseThrow().value();
    }
}
