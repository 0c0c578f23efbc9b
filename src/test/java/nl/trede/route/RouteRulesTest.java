package nl.trede.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.EmploymentAtStart;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryBuilder;
import nl.trede.clients.model.TrajectoryPause;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.route.model.Anchor;
import nl.trede.route.model.MarkState;
import nl.trede.route.model.Offset;
import nl.trede.route.model.OffsetUnit;
import nl.trede.route.model.Route;
import nl.trede.route.model.RouteFile;
import nl.trede.route.model.RouteMark;
import nl.trede.route.model.RouteStep;
import nl.trede.route.model.Shift;
import nl.trede.route.model.Task;
import nl.trede.route.model.TaskTemplate;
import nl.trede.route.model.TemplateKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The days of a route, with the vectors of the domain and the edges of the calendar.
class RouteRulesTest {
    private static final UUID ID = new UUID(1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"2025-01-31, 1, MONTHS, START, 2025-02-28", "2024-01-31, 1, MONTHS, START, 2024-02-29", "2024-02-29, 12, MONTHS, START, 2025-02-28",
        "2026-03-28, 1, DAYS, START, 2026-03-29", "2026-10-24, 1, WEEKS, START, 2026-10-31", "2026-02-28, -120, DAYS, EINDE, 2025-10-31",
        "2025-12-31, -1, MONTHS, EINDE, 2025-11-30", "2026-05-01, 0, DAYS, AANMELDING, 2026-05-01"})
    void a_task_lies_so_far_from_its_anchor_and_months_end_where_the_month_ends(LocalDate anchor, int amount, OffsetUnit unit, Anchor from, LocalDate expected) {
        assertThat(new Offset(amount, unit, from).from(anchor)).isEqualTo(expected);
    }

    /// A week ends on the weekday before the first sick day, also over a leap day and the change of the clocks.
    @ParameterizedTest
    @CsvSource({"2026-01-05, 6, 2026-02-15", "2026-01-05, 8, 2026-03-01", "2026-01-05, 52, 2027-01-03", "2026-01-05, 91, 2027-10-03",
        "2024-02-29, 6, 2024-04-10", "2024-02-29, 52, 2025-02-26", "2026-03-29, 6, 2026-05-09", "2025-12-31, 91, 2027-09-28"})
    void a_week_of_sickness_is_full_on_its_last_day(LocalDate first, int week, LocalDate expected) {
        assertThat(new Offset(week, OffsetUnit.WEEKS, Anchor.ZIEKTEDAG).from(first)).isEqualTo(expected);
    }

    @Test
    void a_pause_moves_what_lies_after_it_by_its_days() {
        LocalDate start = LocalDate.of(2026, 2, 1);
        LocalDate due = LocalDate.of(2026, 3, 10);
        assertThat(Shift.moved(start, due, List.of(pause("2026-03-01", "2026-03-14")), TODAY)).isEqualTo("2026-03-24");
        assertThat(Shift.moved(start, due, List.of(pause("2026-03-10", "2026-03-10")), TODAY)).as("on the day itself").isEqualTo("2026-03-11");
        assertThat(Shift.moved(start, due, List.of(pause("2026-03-11", "2026-03-20")), TODAY)).as("after it was due").isEqualTo(due);
        assertThat(Shift.moved(start, due, List.of(pause("2026-01-20", "2026-02-02")), TODAY)).as("from the start on only").isEqualTo("2026-03-12");
        assertThat(Shift.moved(start, due, List.of(pause("2026-01-02", "2026-01-20")), TODAY)).as("before the start").isEqualTo(due);
        assertThat(Shift.moved(start, due, List.of(pause("2026-02-10", "2026-02-19"), pause("2026-03-15", "2026-03-16")), TODAY))
                .as("the first pause brings the second before it").isEqualTo("2026-03-22");
        assertThat(Shift.moved(start, due, List.of(pause("2026-02-10", "2026-02-19"), pause("2026-02-15", "2026-02-24")), TODAY))
                .as("days that are in two pauses count once").isEqualTo("2026-03-25");
        assertThat(Shift.moved(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 20), List.of(pause("2024-02-20", "2024-02-29")), TODAY))
                .as("over a leap day").isEqualTo("2024-03-01");
    }

    @Test
    void while_a_pause_lasts_nothing_becomes_late() {
        LocalDate start = TODAY.minusDays(100);
        for (int days = 0; days < 60; days++) {
            var open = List.of(new TrajectoryPause(ID, ID, ID, TODAY.minusDays(days), null));
            assertThat(Shift.moved(start, TODAY.minusDays(days), open, TODAY)).isAfter(TODAY);
        }
    }

    @Property
    void pauses_never_bring_a_day_forward_and_move_it_by_no_more_than_their_length(@ForAll @IntRange(min = -40, max = 200) int from,
            @ForAll @IntRange(min = 1, max = 90) int length, @ForAll @IntRange(min = 0, max = 400) int due) {
        LocalDate start = LocalDate.of(2023, 12, 1);
        LocalDate day = start.plusDays(due);
        var pause = new TrajectoryPause(ID, ID, ID, start.plusDays(from), start.plusDays(from + length - 1L));
        LocalDate moved = Shift.moved(start, day, List.of(pause), TODAY);
        assertThat(moved).isBetween(day, day.plusDays(length));
        assertThat(moved.isAfter(day)).isEqualTo(from + length > 0 && Math.max(0, from) <= due);
    }

    @Test
    void an_extension_moves_what_is_counted_from_the_end_and_nothing_else() {
        var list = list(task("start", 4, OffsetUnit.WEEKS, Anchor.START, true), task("end", -120, OffsetUnit.DAYS, Anchor.EINDE, false));
        Trajectory cmd = trajectory(Method.IPS_CMD, LocalDate.of(2024, 2, 29));
        assertThat(days(cmd, RouteFile.blank(cmd), List.of(), list)).containsExactly("start 2024-03-28", "end 2025-10-30");
        Trajectory extended = cmd.withExtendedUntil(LocalDate.of(2027, 2, 27));
        assertThat(days(extended, RouteFile.blank(cmd), List.of(), list)).containsExactly("start 2024-03-28", "end 2026-10-30");
        assertThat(days(extended, RouteFile.blank(cmd), List.of(new TrajectoryPause(ID, ID, ID, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 10))), list))
                .as("a pause moves the coach's task, not the term").containsExactly("start 2024-04-07", "end 2026-10-30");
    }

    @Test
    void without_a_start_or_an_end_a_task_has_no_day_yet() {
        var list = list(task("start", 4, OffsetUnit.WEEKS, Anchor.START, true), task("end", -1, OffsetUnit.MONTHS, Anchor.EINDE, false),
                task("referral", 2, OffsetUnit.WEEKS, Anchor.AANMELDING, true));
        Trajectory referred = trajectory(Method.JOBCOACHING, null).withReferralDate(LocalDate.of(2026, 10, 1));
        assertThat(days(referred, RouteFile.blank(referred), List.of(), list)).containsExactly("referral 2026-10-15", "start -", "end -");
        Trajectory started = referred.withStartDate(LocalDate.of(2026, 10, 31));
        assertThat(days(started, RouteFile.blank(started).withMaxMonths(6), List.of(), list)).as("the term that UWV ordered")
                .containsExactly("referral 2026-10-15", "start 2026-11-28", "end 2027-03-29");
    }

    @Test
    void wgb_takes_the_long_list_once_it_lasts_longer_than_a_year() {
        Trajectory wgb = trajectory(Method.WGB, LocalDate.of(2025, 1, 15));
        assertThat(TemplateKind.of(wgb)).isEqualTo(TemplateKind.WGB_12);
        assertThat(TemplateKind.of(wgb.withExtendedUntil(LocalDate.of(2026, 7, 14)))).isEqualTo(TemplateKind.WGB_18);
        assertThat(TemplateKind.of(wgb.withStartDate(null))).isEqualTo(TemplateKind.WGB_12);
        assertThat(Stream.of(Method.values()).map(method -> TemplateKind.of(trajectory(method, TODAY)))).doesNotContainNull();
    }

    @Test
    void the_weeks_of_sickness_stand_in_the_route_from_the_first_sick_day_until_somebody_works_again() {
        var sick = new TaskTemplate(TemplateKind.POORTWACHTER, "wet", TODAY, List.of(task("pw6", 6, OffsetUnit.WEEKS, Anchor.ZIEKTEDAG, false),
                task("pw8", 8, OffsetUnit.WEEKS, Anchor.ZIEKTEDAG, false), task("pw52", 52, OffsetUnit.WEEKS, Anchor.ZIEKTEDAG, false)));
        Trajectory keeps = trajectory(Method.JOBCOACHING, LocalDate.of(2026, 1, 1));
        RouteFile file = RouteFile.blank(keeps).withFirstSickDay(LocalDate.of(2026, 1, 5));
        assertThat(days(keeps, file, List.of(), sick)).containsExactly("pw6 2026-02-15", "pw8 2026-03-01", "pw52 2027-01-03");
        assertThat(days(keeps, file.withRecoveredOn(LocalDate.of(2026, 3, 1)), List.of(), sick)).containsExactly("pw6 2026-02-15");
        assertThat(days(keeps, file, List.of(new TrajectoryPause(ID, ID, ID, LocalDate.of(2026, 1, 6), null)), sick))
                .as("no pause moves the law").containsExactly("pw6 2026-02-15", "pw8 2026-03-01", "pw52 2027-01-03");
        assertThat(days(keeps, RouteFile.blank(keeps), List.of(), sick)).isEmpty();
    }

    @Test
    void what_was_done_for_one_sickness_does_not_count_for_the_next() {
        var sick = new TaskTemplate(TemplateKind.POORTWACHTER, "wet", TODAY, List.of(task("pw6", 6, OffsetUnit.WEEKS, Anchor.ZIEKTEDAG, false)));
        Trajectory keeps = trajectory(Method.JOBCOACHING, LocalDate.of(2026, 1, 1));
        RouteFile file = RouteFile.blank(keeps).withFirstSickDay(LocalDate.of(2026, 1, 5));
        String key = steps(keeps, file, List.of(), sick, List.of()).getFirst().key();
        var done = new RouteMark(ID, ID, keeps.id(), key, MarkState.GEDAAN, LocalDate.of(2026, 2, 1), null);
        assertThat(steps(keeps, file, List.of(), sick, List.of(done)).getFirst().done()).isTrue();
        assertThat(steps(keeps, file.withFirstSickDay(LocalDate.of(2026, 9, 1)), List.of(), sick, List.of(done)).getFirst().open()).isTrue();
    }

    @Test
    void a_task_that_was_put_off_is_due_on_that_day_unless_the_plan_is_later_still() {
        var task = task("a", 1, OffsetUnit.WEEKS, Anchor.START, true);
        var off = new RouteMark(ID, ID, ID, "a", MarkState.UITGESTELD, null, LocalDate.of(2026, 5, 1));
        assertThat(new RouteStep(TemplateKind.OAD, task, "a", Optional.of(LocalDate.of(2026, 4, 1)), Optional.of(off)).due()).hasValue(LocalDate.of(2026, 5, 1));
        assertThat(new RouteStep(TemplateKind.OAD, task, "a", Optional.of(LocalDate.of(2026, 6, 1)), Optional.of(off)).due()).hasValue(LocalDate.of(2026, 6, 1));
    }

    private static TrajectoryPause pause(String from, String to) {
        return new TrajectoryPause(ID, ID, ID, LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Task task(String key, int amount, OffsetUnit unit, Anchor anchor, boolean moves) {
        return new Task(key, key, ActionOwner.COACH, amount, unit, anchor, moves);
    }

    private static TaskTemplate list(Task... tasks) {
        return new TaskTemplate(TemplateKind.OVERIG, "eigen", TODAY, List.of(tasks));
    }

    private static Trajectory trajectory(Method method, LocalDate start) {
        return TrajectoryBuilder.builder().id(ID).clientId(ID).method(method).purpose(Purpose.WERK_BEHOUDEN).referralDate(LocalDate.of(2024, 1, 1)).startDate(start)
                .status(TrajectoryStatus.ACTIEF).phase(Phase.ZOEKEN).employmentAtStart(EmploymentAtStart.GEEN).build();
    }

    private static List<String> days(Trajectory trajectory, RouteFile file, List<TrajectoryPause> pauses, TaskTemplate list) {
        return steps(trajectory, file, pauses, list, List.of()).stream().map(step -> step.task().key() + " " + step.due().map(LocalDate::toString).orElse("-")).toList();
    }

    private static List<RouteStep> steps(Trajectory trajectory, RouteFile file, List<TrajectoryPause> pauses, TaskTemplate list, List<RouteMark> marks) {
        var empty = new TaskTemplate(TemplateKind.OVERIG, "", TODAY, List.of());
        boolean law = list.kind() == TemplateKind.POORTWACHTER;
        return new Route(trajectory, file, marks, pauses).steps(kind -> (kind == TemplateKind.POORTWACHTER) == law ? list : empty, TODAY);
    }
}
