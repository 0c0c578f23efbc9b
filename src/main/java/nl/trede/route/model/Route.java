package nl.trede.route.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.clients.model.Terms;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryPause;

/// The route of one client: the list of the method from the day it began, with what was done. Nothing of it is kept but what was done, so
/// another start, an extension, a pause or a changed list moves it by itself.
///
/// @param pauses in the order in which they began
public record Route(Trajectory trajectory, RouteFile file, List<RouteMark> marks, List<TrajectoryPause> pauses) {
    public Route {
        marks = List.copyOf(marks);
        pauses = List.copyOf(pauses);
    }

    /// The last planned day: an extension or the term of the method, or else what UWV ordered.
    public Optional<LocalDate> plannedEnd() {
        return Terms.plannedEnd(trajectory).or(() -> file.lastOrderedDay(trajectory));
    }

    /// All tasks as they stand on a day, by the day on which they are due.
    public List<RouteStep> steps(Function<TemplateKind, TaskTemplate> lists, LocalDate today) {
        Map<String, RouteMark> byTask = marks.stream().collect(Collectors.toMap(RouteMark::task, Function.identity(), (one, other) -> other));
        var steps = new ArrayList<RouteStep>();
        add(steps, lists.apply(TemplateKind.of(trajectory)), byTask, today);
        if (file.firstSickDay() != null) {
            add(steps, lists.apply(TemplateKind.POORTWACHTER), byTask, today);
        }
        steps.sort(RouteStep.BY_DAY);
        return List.copyOf(steps);
    }

    private void add(List<RouteStep> steps, TaskTemplate list, Map<String, RouteMark> byTask, LocalDate today) {
        for (Task task : list.tasks()) {
            String key = key(task);
            var mark = Optional.ofNullable(byTask.get(key));
            var planned = anchor(task.anchor()).map(day -> planned(task, day, today)).filter(day -> mark.isPresent() || wanted(task, day));
            if (planned.isPresent() || mark.isPresent() || !(task.anchor() == Anchor.ZIEKTEDAG)) {
                steps.add(new RouteStep(list.kind(), task, key, planned, mark));
            }
        }
    }

    /// Someone who falls ill again begins anew: what was done the first time counts for that time only.
    private String key(Task task) {
        return task.anchor() == Anchor.ZIEKTEDAG ? task.key() + "/" + file.firstSickDay() : task.key();
    }

    /// A week of sickness that begins after somebody works again asks for nothing.
    private boolean wanted(Task task, LocalDate day) {
        return task.anchor() != Anchor.ZIEKTEDAG || file.recoveredOn() == null || day.isBefore(file.recoveredOn());
    }

    private LocalDate planned(Task task, LocalDate anchor, LocalDate today) {
        LocalDate day = task.offset().from(anchor);
        return task.moves() ? Shift.moved(anchor, day, pauses, today) : day;
    }

    private Optional<LocalDate> anchor(Anchor anchor) {
        return switch (anchor) {
            case AANMELDING -> Optional.of(trajectory.referralDate());
            case START -> Optional.ofNullable(trajectory.startDate());
            case EINDE -> plannedEnd();
            case ZIEKTEDAG -> Optional.ofNullable(file.firstSickDay());
        };
    }
}
