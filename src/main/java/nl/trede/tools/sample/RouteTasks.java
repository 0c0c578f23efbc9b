package nl.trede.tools.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Terms;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryPause;
import nl.trede.clients.model.TrajectoryPauseRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.route.model.MarkState;
import nl.trede.route.model.RouteFile;
import nl.trede.route.model.RouteFileRepository;
import nl.trede.route.model.RouteMark;
import nl.trede.route.model.RouteMarkRepository;
import nl.trede.route.model.RouteStep;
import nl.trede.route.model.TaskTemplate;
import nl.trede.route.model.TemplateKind;
import nl.trede.route.model.Templates;

/// How far everybody's route is: mostly done on time, now and then put off or not needed. Who keeps a job has been ill for some weeks.
final class RouteTasks {
    private static final int SICK_DAYS_AGO = 38;
    private static final int HALF_YEAR = 6;
    /// A coach catches up within so many days.
    private static final int OPEN_DAYS = 12;

    private final Batch batch;
    private final LocalDate today;
    private final Map<TemplateKind, TaskTemplate> lists = Templates.standard();

    RouteTasks(Batch batch, LocalDate today) {
        this.batch = batch;
        this.today = today;
    }

    /// @param dice of its own, so that the rest of the sample does not change with it
    void describe(Route one, Dice dice) {
        Trajectory trajectory = one.trajectory();
        List<TrajectoryPause> pauses = trajectory.status() == TrajectoryStatus.GEPAUZEERD ? List.of(batch.add(TrajectoryPauseRepository.SHELF,
                new TrajectoryPause(dice.id(one.course().lastContact()), one.client().id(), trajectory.id(), one.course().lastContact().plusDays(1), null))) : List.of();
        RouteFile file = file(trajectory, dice);
        for (RouteStep step : new nl.trede.route.model.Route(trajectory, file, List.of(), pauses).steps(lists::get, today)) {
            step.due().filter(due -> due.isBefore(one.course().last(today).plusDays(3))).ifPresent(due -> mark(trajectory, step, due, dice));
        }
    }

    private RouteFile file(Trajectory trajectory, Dice dice) {
        boolean keeps = trajectory.purpose() == Purpose.WERK_BEHOUDEN && trajectory.endDate() == null;
        boolean ordered = trajectory.orderNumber() != null && trajectory.startDate() != null;
        var file = new RouteFile(dice.id(trajectory.referralDate()), trajectory.clientId(), trajectory.id(),
                keeps ? Dice.workday(today.minusDays(SICK_DAYS_AGO)) : null, null, ordered && Terms.plannedEnd(trajectory).isEmpty() ? months(trajectory.startDate()) : null, ordered ? BigDecimal.valueOf(dice.between(4, 12) * 10L) : null, null,
                ordered ? Dice.workday(trajectory.startDate().minusDays(dice.between(2, 9))) : null, ordered && dice.chance(60));
        return keeps || ordered ? batch.add(RouteFileRepository.SHELF, file) : file;
    }

    /// Ordered half a year at a time.
    private int months(LocalDate start) {
        int months = HALF_YEAR;
        while (!start.plusMonths(months).isAfter(today)) {
            months += HALF_YEAR;
        }
        return months;
    }

    private void mark(Trajectory trajectory, RouteStep step, LocalDate due, Dice dice) {
        LocalDate done = Dice.workday(due.minusDays(dice.between(0, 9)));
        boolean recent = due.isAfter(today.minusDays(OPEN_DAYS));
        boolean stays = recent && dice.chance(trajectory.endDate() == null ? 30 : 0);
        if (stays || done.isBefore(trajectory.referralDate())) {
            return;
        }
        MarkState state = dice.chance(4) ? MarkState.VERVALLEN : MarkState.GEDAAN;
        batch.add(RouteMarkRepository.SHELF, new RouteMark(dice.id(done), trajectory.clientId(), trajectory.id(), step.key(), state, done, null));
    }
}
