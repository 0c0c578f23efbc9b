package nl.trede.figures.model;

import static nl.trede.figures.model.Casebook.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.time.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures of days of one's own, beside those of quarters.
class SpanTest {
    private final Casebook book = new Casebook();

    private QuarterReport report(Span span, String today) {
        return new QuarterReports(book.dossiers(), Definitions.standard()).report(Scope.everything(), span, day(today));
    }

    private static Span days(String first, String last) {
        return new Span.Days(day(first), day(last));
    }

    @ParameterizedTest
    @CsvSource({"2026-Q1", "2026-Q2", "2026-Q3", "2024-Q1"})
    void the_days_of_a_whole_quarter_give_the_figures_of_that_quarter(String written) {
        var sample = VaultBook.sample(UUID.randomUUID());
        var reports = new QuarterReports(sample.dossiers(), Definitions.standard());
        Quarter quarter = Quarter.parse(written).orElseThrow();
        var own = reports.report(Scope.everything(), new Span.Days(quarter.first(), quarter.last()), day("2026-11-22"));
        assertThat(own.figures()).isEqualTo(reports.report(Scope.everything(), quarter, day("2026-11-22")).figures());
    }

    @Test
    void only_what_happened_on_those_days_counts() {
        var found = book.trajectory("2026-01-12");
        book.job(found, "2026-05-10", "2026-05-20");
        book.trajectory("2026-05-31");
        book.trajectory("2026-06-01");
        var may = report(days("2026-05-01", "2026-05-31"), "2026-11-22");
        assertThat(may.reference()).isEqualTo("2026-05-31");
        assertThat(may.figure(FigureDefinition.STARTED).value()).contains(BigDecimal.ONE);
        assertThat(may.figure(FigureDefinition.RUNNING).value()).contains(BigDecimal.TWO);
        assertThat(may.figure(FigureDefinition.EMPLOYMENT_RATE).value()).contains(new BigDecimal("50.0"));
        assertThat(report(days("2026-05-21", "2026-05-31"), "2026-11-22").figure(FigureDefinition.EMPLOYMENT_RATE).value()).contains(new BigDecimal("0.0"));
        assertThat(report(days("2026-05-20", "2026-05-20"), "2026-11-22").figure(FigureDefinition.EMPLOYMENT_RATE).value()).contains(new BigDecimal("100.0"));
    }

    @Test
    void what_lies_ahead_is_not_counted() {
        book.trajectory("2026-11-20");
        book.trajectory("2026-12-01");
        var report = report(days("2026-11-01", "2026-12-31"), "2026-11-22");
        assertThat(report.reference()).isEqualTo("2026-11-22");
        assertThat(report.figure(FigureDefinition.STARTED).value()).contains(BigDecimal.ONE);
        assertThat(report.quarter()).isEqualTo(new Quarter(2026, 4));
    }

    @Test
    void the_target_and_retention_of_a_short_period_look_back_over_the_whole_year() {
        book.regions.add(new nl.trede.partners.model.Region(nl.trede.vault.model.Ids.next(), "AM13", 14, "Midden-Utrecht", "", 100));
        var early = book.trajectory("2026-01-05", one -> one.withRegionCode("AM13").withEndDate(day("2026-02-01")));
        book.job(early, "2026-01-06", "2026-01-20");
        var report = report(days("2026-12-14", "2026-12-20"), "2026-12-31");
        assertThat(report.figure(FigureDefinition.TARGET_REALISED).numerator()).contains(BigDecimal.ONE);
        assertThat(report.figure(FigureDefinition.RETENTION_13).denominator()).contains(BigDecimal.ONE);
        assertThat(report.figure(FigureDefinition.RUNNING).value()).contains(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01, 2026-05-31, 2026-04-01, 2026-04-30", "2026-03-01, 2026-03-31, 2026-02-01, 2026-02-28", "2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31",
        "2024-02-01, 2024-02-29, 2024-01-01, 2024-01-31", "2026-05-04, 2026-05-10, 2026-04-27, 2026-05-03", "2026-05-04, 2026-05-04, 2026-05-03, 2026-05-03",
        "2026-05-01, 2026-05-30, 2026-04-01, 2026-04-30", "2026-07-01, 2026-09-30, 2026-04-01, 2026-06-30"})
    void what_came_before_is_as_long_in_whole_months_or_else_in_days(String first, String last, String before, String until) {
        assertThat(days(first, last).before()).isEqualTo(days(before, until));
    }

    @Test
    void a_quarter_is_compared_with_the_quarter_before_it() {
        assertThat(new Span.OfQuarter(new Quarter(2026, 1)).before()).isEqualTo(new Span.OfQuarter(new Quarter(2025, 4)));
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        assertThatThrownBy(() -> days("2026-05-02", "2026-05-01")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Optional.of(days("2026-05-01", "2026-05-01"))).map(Span::last).contains(LocalDate.of(2026, 5, 1));
    }
}
