package nl.trede.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactMoment;
import nl.trede.route.model.GoalContact;
import nl.trede.route.model.GoalOutcome;
import nl.trede.route.model.JobLog;
import nl.trede.route.model.RouteGoal;
import org.junit.jupiter.api.Test;

/// The hours of a log.
class JobLogTest {
    private static final UUID CLIENT = new UUID(1, 1);
    private static final UUID TRAJECTORY = new UUID(1, 2);
    private final RouteGoal pace = goal(1);
    private final RouteGoal team = goal(2);

    @Test
    void minutes_are_added_up_before_they_become_hours() {
        var contacts = List.of(contact(1, 20, false), contact(2, 20, false), contact(3, 20, false));
        var log = JobLog.of(TRAJECTORY, List.of(pace), contacts.stream().map(contact -> new GoalContact(contact.id(), CLIENT, pace.id())).toList(), contacts);
        assertThat(log.hours(pace)).isEqualByComparingTo("1.00");
        assertThat(log.hours()).isEqualByComparingTo("1.00");
        assertThat(log.hoursWithoutGoal()).isEqualByComparingTo("0");
    }

    @Test
    void what_did_not_take_place_or_belongs_to_another_trajectory_or_goal_does_not_count() {
        var here = contact(1, 50, false);
        var missed = contact(2, 60, true);
        var elsewhere = contact(3, 60, false).withTrajectoryId(new UUID(9, 9));
        var unknown = contact(4, null, false);
        var other = contact(5, 25, false);
        var gone = contact(6, 10, false);
        var log = JobLog.of(TRAJECTORY, List.of(pace, team, goal(3).withTrajectoryId(new UUID(9, 9))),
                List.of(link(here, pace), link(missed, pace), link(elsewhere, pace), link(unknown, pace), link(other, team), new GoalContact(gone.id(), CLIENT, new UUID(7, 7))),
                List.of(here, missed, elsewhere, unknown, other, gone));
        assertThat(log.goals()).containsExactly(pace, team);
        assertThat(log.hours(pace)).isEqualByComparingTo("0.83");
        assertThat(log.hours(team)).isEqualByComparingTo("0.42");
        assertThat(log.hoursWithoutGoal()).as("of a goal that is gone").isEqualByComparingTo("0.17");
        assertThat(log.hours()).isEqualByComparingTo("1.42");
        assertThat(log.withoutMinutes()).isEqualTo(1);
    }

    @Test
    void a_log_without_contacts_has_no_hours() {
        var log = JobLog.of(TRAJECTORY, List.of(pace), List.of(), List.of());
        assertThat(log.hours(pace)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(log.withoutMinutes()).isZero();
    }

    private static GoalContact link(ContactMoment contact, RouteGoal goal) {
        return new GoalContact(contact.id(), CLIENT, goal.id());
    }

    private static RouteGoal goal(int number) {
        return new RouteGoal(new UUID(2, number), CLIENT, TRAJECTORY, number, "doel " + number, null, GoalOutcome.LOOPT, null);
    }

    private static ContactMoment contact(int number, Integer minutes, boolean noShow) {
        return new ContactMoment(new UUID(3, number), CLIENT, TRAJECTORY, null, LocalDate.of(2026, 11, number), ContactKind.JOBCOACHING_OP_WERKPLEK,
                ContactChannel.GESPREK, ContactLocation.WERKPLEK, minutes, noShow, null, true);
    }
}
