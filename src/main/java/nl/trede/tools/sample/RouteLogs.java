package nl.trede.tools.sample;

import java.math.BigDecimal;
import java.util.List;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Trajectory;
import nl.trede.route.model.GoalContact;
import nl.trede.route.model.GoalContactRepository;
import nl.trede.route.model.GoalOutcome;
import nl.trede.route.model.RouteGoal;
import nl.trede.route.model.RouteGoalRepository;

/// The goals of who is coached on the job, with most contacts counted for one of them.
final class RouteLogs {
    private static final List<String> GOALS = List.of("Zelf op tijd pauze nemen", "Hulp vragen aan een vaste collega");
    private static final List<ContactKind> ON_THE_JOB = List.of(ContactKind.WERKPLEKBEZOEK, ContactKind.JOBCOACHING_OP_WERKPLEK, ContactKind.TELEFONISCHE_STEUN,
            ContactKind.EVALUATIE);

    private final Batch batch;

    RouteLogs(Batch batch) {
        this.batch = batch;
    }

    /// After all contacts were made.
    void describe(Route one, Dice dice) {
        Trajectory trajectory = one.trajectory();
        boolean coached = trajectory.method() == Method.JOBCOACHING || trajectory.purpose() == Purpose.WERK_BEHOUDEN;
        if (!coached || trajectory.startDate() == null || trajectory.endDate() != null) {
            return;
        }
        var first = goal(trajectory, 1, dice, GoalOutcome.BEREIKT, null);
        var second = goal(trajectory, 2, dice, GoalOutcome.LOOPT, "Nog een half jaar, elke maand een bezoek");
        for (ContactMoment contact : batch.of(ContactMomentRepository.SHELF)) {
            if (trajectory.id().equals(contact.trajectoryId()) && !contact.noShow() && dice.chance(85)) {
                var goal = ON_THE_JOB.contains(contact.kind()) ? second : first;
                batch.add(GoalContactRepository.SHELF, new GoalContact(contact.id(), contact.clientId(), goal.id()));
            }
        }
    }

    private RouteGoal goal(Trajectory trajectory, int number, Dice dice, GoalOutcome outcome, String further) {
        return batch.add(RouteGoalRepository.SHELF, new RouteGoal(dice.id(trajectory.startDate()), trajectory.clientId(), trajectory.id(), number,
                GOALS.get(number - 1), BigDecimal.valueOf(dice.between(3, 8) * 5L), outcome, further));
    }
}
