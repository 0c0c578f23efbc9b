package nl.trede.figures.model;

import static nl.trede.figures.model.Casebook.day;
import static nl.trede.figures.model.FigureDefinition.CASELOAD_PER_FTE;
import static nl.trede.figures.model.FigureDefinition.COMMUNITY_SHARE;
import static nl.trede.figures.model.FigureDefinition.EMPLOYER_CONTACTS_PER_WEEK;
import static nl.trede.figures.model.FigureDefinition.RETENTION_SHARE;
import static nl.trede.figures.model.FigureDefinition.RUNNING;
import static nl.trede.figures.model.FigureDefinition.SILENT_14;
import static nl.trede.figures.model.FigureDefinition.SILENT_30;
import static nl.trede.figures.model.FigureDefinition.TARGET_EXPECTED;
import static nl.trede.figures.model.FigureDefinition.TARGET_REALISED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.AssignmentRole;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.partners.model.Region;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseloadAndTimeTest {
    private static final UUID EMPLOYER = UUID.randomUUID();
    private final Casebook book = new Casebook();

    @Test
    void the_caseload_is_of_the_primary_coach_and_each_client_counts_once() {
        var own = book.coach("V. Voorbeeldcoach", "0.50");
        var other = book.coach("T. Tweede", "1.00");
        var double1 = book.trajectory("2026-01-01");
        book.assign(own, double1, AssignmentRole.PRIMAIR);
        book.assign(own, book.trajectoryOf(double1.clientId(), "2026-02-01", one -> one.withMethod(Method.JOBCOACHING)), AssignmentRole.PRIMAIR);
        var stepsDown = book.trajectory("2026-01-01", one -> one.withPhase(Phase.AFBOUW));
        book.assign(own, stepsDown, AssignmentRole.PRIMAIR);
        book.assign(own, book.trajectory("2026-01-01", one -> one.withStatus(TrajectoryStatus.GEPAUZEERD)), AssignmentRole.PRIMAIR);
        var shared = book.trajectory("2026-01-01");
        book.assign(other, shared, AssignmentRole.PRIMAIR);
        book.assign(own, shared, AssignmentRole.WAARNEMEND);

        var mine = book.report(new Scope.OfCoach(own.id()), "2026-Q4", "2026-11-22").figure(CASELOAD_PER_FTE);
        assertThat(mine.value()).contains(new BigDecimal("4.00"));
        assertThat(mine.numerator()).contains(BigDecimal.TWO);
        assertThat(mine.notes()).extracting(note -> note.key()).containsExactly("figures.note.paused", "figures.note.stepDown");
        assertThat(book.report("2026-Q4", "2026-11-22").figure(CASELOAD_PER_FTE).value()).contains(new BigDecimal("2.00"));
    }

    @Test
    void without_an_fte_the_caseload_has_a_reason() {
        var coach = book.coach("V. Voorbeeldcoach", null);
        book.assign(coach, book.trajectory("2026-01-01"), AssignmentRole.PRIMAIR);
        var figure = book.report("2026-Q4", "2026-11-22").figure(CASELOAD_PER_FTE);
        assertThat(figure.value()).isEmpty();
        assertThat(figure.reason()).hasValueSatisfying(reason -> assertThat(reason.key()).isEqualTo("figures.reason.noFte"));
    }

    @Test
    void job_retention_is_a_share_of_active_trajectories() {
        book.trajectory("2026-01-01", one -> one.withPurpose(Purpose.WERK_BEHOUDEN));
        book.trajectory("2026-01-01");
        book.trajectory("2026-01-01", one -> one.withStatus(TrajectoryStatus.GEPAUZEERD));
        assertThat(book.report("2026-Q4", "2026-11-22").figure(RETENTION_SHARE).value()).contains(new BigDecimal("50.0"));
        assertThat(book.report("2026-Q4", "2026-11-22").figure(RUNNING).value()).as("paused runs on").contains(BigDecimal.valueOf(3));
    }

    @Test
    void employer_contacts_count_over_whole_weeks_in_person_and_for_one_client() {
        book.coach("V. Voorbeeldcoach", "1.00");
        var one = book.trajectory("2026-01-01");
        book.visit(one, EMPLOYER, "2026-10-05");
        book.visit(one, EMPLOYER, "2026-10-06");
        book.visit(one, EMPLOYER, "2026-10-02");
        book.visit(one, EMPLOYER, "2026-10-07", contact -> contact.withChannel(EmployerChannel.TELEFOON));
        book.visit(one, EMPLOYER, "2026-10-07", contact -> contact.withTrajectoryId(null).withClientId(null));
        var figure = book.report("2026-Q4", "2026-10-19").figure(EMPLOYER_CONTACTS_PER_WEEK);
        assertThat(figure.denominator()).as("the weeks of 5 and 12 October").contains(BigDecimal.TWO);
        assertThat(figure.value()).contains(new BigDecimal("1.0"));
        assertThat(figure.notes()).singleElement().satisfies(note -> assertThat(note.arguments()).containsExactly(BigDecimal.valueOf(2L), 1L));
    }

    @Test
    void a_week_with_three_of_five_days_leave_is_left_out_and_one_with_two_is_not() {
        var coach = book.coach("V. Voorbeeldcoach", "1.00");
        var one = book.trajectory("2026-01-01");
        book.visit(one, EMPLOYER, "2026-10-05");
        book.visit(one, EMPLOYER, "2026-10-06");
        book.visit(one, EMPLOYER, "2026-10-12");
        book.leave(coach, "2026-10-17", "2026-10-18");
        book.leave(coach, "2026-10-15", "2026-10-16");
        assertThat(perWeek()).as("two days and a weekend").extracting(Figure::denominator, Figure::value)
                .containsExactly(Optional.of(BigDecimal.TWO), Optional.of(new BigDecimal("1.5")));
        book.leave(coach, "2026-10-14", "2026-10-15");
        assertThat(perWeek()).as("three days; the visit in that week goes with it").extracting(Figure::numerator, Figure::denominator, Figure::value)
                .containsExactly(Optional.of(BigDecimal.TWO), Optional.of(BigDecimal.ONE), Optional.of(new BigDecimal("2.0")));
        assertThat(perWeek().notes()).extracting(note -> note.key()).contains("figures.note.leaveWeeks");
        book.leave(coach, "2026-10-05", "2026-10-07");
        assertThat(perWeek().reason().map(note -> note.key())).contains("figures.reason.noWeeks");
    }

    @ParameterizedTest
    @CsvSource({"40, 2", "50, 2", "60, 1", "100, 1"})
    void leave_for_a_part_of_the_week_counts_for_that_part(int percent, int weeks) {
        var coach = book.coach("V. Voorbeeldcoach", "1.00");
        var one = book.trajectory("2026-01-01");
        book.visit(one, EMPLOYER, "2026-10-06");
        book.visit(one, EMPLOYER, "2026-10-13");
        book.visit(one, EMPLOYER, "2026-10-14");
        book.leave(coach, "2026-10-12", "2026-10-16", percent);
        assertThat(perWeek().denominator()).contains(BigDecimal.valueOf(weeks));
        assertThat(perWeek().value()).contains(new BigDecimal(weeks == 2 ? "1.5" : "1.0"));
    }

    @Test
    void where_leave_overlaps_the_larger_part_of_a_day_counts_and_a_day_counts_once() {
        var coach = book.coach("V. Voorbeeldcoach", "1.00");
        book.trajectory("2026-01-01");
        book.leave(coach, "2026-09-01", "2026-12-31", 40);
        book.leave(coach, "2026-10-12", "2026-10-18", 40);
        assertThat(perWeek().denominator()).contains(BigDecimal.TWO);
        book.leave(coach, "2026-10-12", "2026-10-12");
        assertThat(perWeek().denominator()).as("a whole day and four of 40 % are 52 %").contains(BigDecimal.ONE);
    }

    @Test
    void a_week_that_lies_only_partly_in_the_period_is_left_out() {
        book.coach("V. Voorbeeldcoach", "1.00");
        var one = book.trajectory("2026-01-01");
        book.visit(one, EMPLOYER, "2026-10-01");
        book.visit(one, EMPLOYER, "2026-10-16");
        assertThat(book.report("2026-Q4", "2026-10-17").figure(EMPLOYER_CONTACTS_PER_WEEK)).as("1 October is a Thursday, 17 October a Saturday")
                .extracting(Figure::numerator, Figure::denominator).containsExactly(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ONE));
        assertThat(book.report("2026-Q4", "2026-10-18").figure(EMPLOYER_CONTACTS_PER_WEEK).value()).contains(new BigDecimal("0.5"));
        assertThat(book.report("2026-Q4", "2026-10-10").figure(EMPLOYER_CONTACTS_PER_WEEK).reason().map(reason -> reason.key()))
                .contains("figures.reason.noWeeks");
    }

    @Test
    void without_seekers_there_is_no_norm() {
        book.coach("V. Voorbeeldcoach", "1.00");
        book.visit(book.trajectory("2026-01-01", one -> one.withPhase(Phase.STEUN_OP_WERK)), EMPLOYER, "2026-10-06");
        assertThat(perWeek().value()).contains(new BigDecimal("0.5"));
        assertThat(perWeek().notes()).extracting(note -> note.key()).doesNotContain("figures.note.weekTarget");
    }

    @Test
    void leave_of_one_coach_leaves_the_week_of_the_other_alone() {
        var away = book.coach("V. Voorbeeldcoach", "1.00");
        var here = book.coach("W. Voorbeeldcoach", "1.00");
        var one = book.trajectory("2026-01-01");
        book.visit(one, EMPLOYER, "2026-10-05", contact -> contact.withCoachId(away.id()));
        book.visit(one, EMPLOYER, "2026-10-12", contact -> contact.withCoachId(away.id()));
        book.visit(one, EMPLOYER, "2026-10-12", contact -> contact.withCoachId(here.id()));
        book.leave(away, "2026-10-12", "2026-10-16");
        assertThat(perWeek()).extracting(Figure::numerator, Figure::denominator)
                .containsExactly(Optional.of(BigDecimal.TWO), Optional.of(BigDecimal.valueOf(3)));
    }

    private Figure perWeek() {
        return book.report("2026-Q4", "2026-10-19").figure(EMPLOYER_CONTACTS_PER_WEEK);
    }

    @Test
    void community_time_counts_minutes_outside_the_office() {
        book.coach("V. Voorbeeldcoach", "0.10");
        var one = book.trajectory("2026-01-01");
        book.contact(one, "2026-10-05", ContactLocation.WERKPLEK, 60, false);
        book.contact(one, "2026-10-05", ContactLocation.KANTOOR, 60, false);
        book.contact(one, "2026-09-30", ContactLocation.KANTOOR, 600, false);
        book.visit(one, EMPLOYER, "2026-10-06", contact -> contact.withMinutes(120));
        var figure = book.report("2026-Q4", "2026-10-07").figure(COMMUNITY_SHARE);
        assertThat(figure.value()).contains(new BigDecimal("75.0"));
        assertThat(figure.notes()).isEmpty();
        assertThat(book.report("2026-Q4", "2026-11-22").figure(COMMUNITY_SHARE).notes()).extracting(note -> note.key())
                .containsExactly("figures.note.scarce");
    }

    @Test
    void silence_is_counted_from_the_last_contact_and_a_no_show_is_none() {
        var one = book.trajectory("2026-01-01");
        book.contact(one, "2026-11-07", ContactLocation.KANTOOR, 30, false);
        book.contact(one, "2026-11-20", ContactLocation.KANTOOR, 30, true);
        var fresh = book.trajectory("2026-01-01");
        book.contact(fresh, "2026-11-08", ContactLocation.KANTOOR, 30, false);
        book.trajectory("2026-10-01");
        var report = book.report("2026-Q4", "2026-11-22");
        assertThat(report.figure(SILENT_14).value()).contains(BigDecimal.TWO);
        assertThat(report.figure(SILENT_30).value()).contains(BigDecimal.ONE);
    }

    @Test
    void the_year_target_counts_client_and_method_once_and_never_spreads_an_unknown_region() {
        book.regions.add(new Region(Ids.next(), "AM13", 14, "Midden-Utrecht", "", 100));
        var one = book.trajectory("2026-02-01", it -> it.withRegionCode("AM13"));
        book.trajectoryOf(one.clientId(), "2026-06-01", it -> it.withRegionCode("AM13").withMethod(Method.IPS_CMD));
        book.trajectoryOf(one.clientId(), "2026-06-01", it -> it.withRegionCode("AM13").withMethod(Method.WGB));
        book.trajectory("2026-03-01");
        book.trajectory("2025-12-31", it -> it.withRegionCode("AM13"));
        book.trajectory("2026-11-01", it -> it.withRegionCode("AM13"));
        var report = book.report("2026-Q3", "2026-11-22");
        assertThat(report.figure(TARGET_REALISED).numerator()).contains(BigDecimal.TWO);
        assertThat(report.figure(TARGET_REALISED).denominator()).contains(BigDecimal.valueOf(100));
        assertThat(report.figure(TARGET_REALISED).notes()).extracting(note -> note.arguments()).containsExactly(List.of(1L));
        assertThat(report.figure(TARGET_EXPECTED).value()).contains(new BigDecimal("74.8"));
    }

    @Test
    void an_end_before_the_start_is_brought_up_as_a_mismatch() {
        book.trajectory("2026-08-01", one -> one.withEndDate(day("2026-05-01")));
        assertThat(book.report("2026-Q3", "2026-11-22").figure(RUNNING).notes()).singleElement()
                .satisfies(note -> assertThat(note.key()).isEqualTo("figures.note.mismatch"));
    }
}
