package nl.trede.figures.model;

import static nl.trede.figures.model.Casebook.day;
import static nl.trede.figures.model.FigureDefinition.FIRST_CONTACT_DAYS_MEAN;
import static nl.trede.figures.model.FigureDefinition.FIRST_CONTACT_DAYS_MEDIAN;
import static nl.trede.figures.model.FigureDefinition.FIRST_CONTACT_DAYS_PESSIMISTIC;
import static nl.trede.figures.model.FigureDefinition.FIRST_CONTACT_OPEN;
import static nl.trede.figures.model.FigureDefinition.FIRST_CONTACT_WITHIN_30;
import static nl.trede.figures.model.FigureDefinition.LADDER_GAIN_12;
import static nl.trede.figures.model.FigureDefinition.LADDER_ROSE_12;
import static nl.trede.figures.model.FigureDefinition.WGB_SUCCESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Purpose;
import org.junit.jupiter.api.Test;

class LadderAndApproachTest {
    private static final UUID EMPLOYER = UUID.randomUUID();
    private final Casebook book = new Casebook();

    @Test
    void the_measurement_nearest_to_start_and_to_twelve_months_counts_and_of_two_the_later() {
        var one = book.trajectory("2025-01-01");
        book.rung(one, "2024-12-27", 1);
        book.rung(one, "2025-01-06", 2);
        book.rung(one, "2025-12-22", 3);
        book.rung(one, "2026-01-11", 5);
        var rungs = LadderGain.of(one.startDate(), null, book.measurements, day("2026-06-30"));
        assertThat(rungs.start()).hasValueSatisfying(found -> assertThat(found.registeredStep()).isEqualTo(2));
        assertThat(rungs.twelve()).hasValueSatisfying(found -> assertThat(found.registeredStep()).isEqualTo(5));
    }

    @Test
    void after_an_earlier_end_the_last_measurement_around_the_end_counts() {
        var one = book.trajectory("2025-01-01", it -> it.withEndDate(day("2025-06-30")));
        book.rung(one, "2025-01-01", 2);
        book.rung(one, "2025-06-10", 3);
        book.rung(one, "2025-07-20", 4);
        var rungs = LadderGain.of(one.startDate(), one.endDate(), book.measurements, day("2026-06-30"));
        assertThat(rungs.twelve()).hasValueSatisfying(found -> assertThat(found.registeredStep()).isEqualTo(4));
        assertThat(rungs.atEnd()).isTrue();
    }

    @Test
    void the_start_measurement_of_a_short_trajectory_is_not_its_end_too() {
        var one = book.trajectory("2025-01-01", it -> it.withEndDate(day("2025-01-20")));
        book.rung(one, "2025-01-02", 2);
        assertThat(LadderGain.of(one.startDate(), one.endDate(), book.measurements, day("2026-06-30")).twelve()).isEmpty();
    }

    @Test
    void gain_leaves_out_who_cannot_rise_and_names_what_is_missing() {
        climb("2025-07-01", 2, 4);
        climb("2025-07-01", 3, 3);
        climb("2025-07-01", 4, 3);
        climb("2025-07-01", 6, 6);
        book.rung(book.trajectory("2025-07-01"), "2025-07-01", 2);
        book.rung(book.trajectory("2026-05-01"), "2026-05-01", 2);
        var report = book.report("2026-Q3", "2026-11-22");
        var gain = report.figure(LADDER_GAIN_12);
        assertThat(gain.value()).contains(new BigDecimal("0.33"));
        assertThat(gain.behind()).filteredOn(one -> one.standing() == Standing.ASIDE).extracting(one -> one.detail().orElseThrow().key())
                .containsExactlyInAnyOrder("figures.case.cannotRise", "figures.case.missing");
        assertThat(gain.notes()).extracting(note -> note.key()).containsExactly("figures.note.missing", "figures.note.cannotRise");
        assertThat(report.figure(LADDER_ROSE_12).value()).contains(new BigDecimal("33.3"));
    }

    @Test
    void wgb_succeeds_from_one_rung_up() {
        climb("2025-08-01", 2, 3, Method.WGB);
        climb("2025-08-01", 2, 2, Method.WGB);
        climb("2025-08-01", 2, 5, Method.IPS_EPA);
        assertThat(book.report("2026-Q3", "2026-11-22").figure(WGB_SUCCESS).value()).contains(new BigDecimal("50.0"));
    }

    private void climb(String start, int from, int to) {
        climb(start, from, to, Method.IPS_CMD);
    }

    private void climb(String start, int from, int to, Method method) {
        var one = book.trajectory(start, it -> it.withMethod(method));
        book.rung(one, start, from);
        book.rung(one, day(start).plusMonths(12).toString(), to);
    }

    @Test
    void thirty_days_is_on_time_and_thirty_one_is_late() {
        book.visit(book.trajectory("2025-03-03"), EMPLOYER, "2025-04-02");
        book.visit(book.trajectory("2025-03-03"), EMPLOYER, "2025-04-03");
        var report = book.report("2025-Q1", "2026-11-22");
        assertThat(report.figure(FIRST_CONTACT_OPEN).value()).as("on 31 March neither had happened").contains(BigDecimal.TWO);

        book.trajectories.replaceAll(one -> one.withStartDate(day("2025-04-02")));
        book.employerContacts.set(0, book.employerContacts.get(0).withContactDate(day("2025-05-02")));
        book.employerContacts.set(1, book.employerContacts.get(1).withContactDate(day("2025-05-03")));
        report = book.report("2025-Q2", "2026-11-22");
        assertThat(report.figure(FIRST_CONTACT_WITHIN_30).value()).contains(new BigDecimal("50.0"));
        assertThat(report.figure(FIRST_CONTACT_DAYS_MEAN).value()).contains(new BigDecimal("30.5"));
        assertThat(report.figure(FIRST_CONTACT_DAYS_MEDIAN).value()).contains(new BigDecimal("30.5"));
    }

    @Test
    void who_waits_too_long_counts_against_and_who_started_just_now_is_too_young() {
        book.visit(book.trajectory("2026-10-01"), EMPLOYER, "2026-10-11");
        book.trajectory("2026-10-02");
        book.trajectory("2026-11-01");
        book.trajectory("2026-10-02", one -> one.withPurpose(Purpose.WERK_BEHOUDEN));
        var report = book.report("2026-Q4", "2026-11-22");
        assertThat(report.figure(FIRST_CONTACT_DAYS_MEAN).value()).contains(new BigDecimal("10.0"));
        assertThat(report.figure(FIRST_CONTACT_WITHIN_30).value()).contains(new BigDecimal("50.0"));
        assertThat(report.figure(FIRST_CONTACT_OPEN).value()).contains(BigDecimal.TWO);
        assertThat(report.figure(FIRST_CONTACT_DAYS_PESSIMISTIC).value()).contains(new BigDecimal("27.3"));
    }
}
