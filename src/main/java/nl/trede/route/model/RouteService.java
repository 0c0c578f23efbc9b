package nl.trede.route.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// What a coach does with the tasks of a route.
public final class RouteService {
    private static final int FURTHEST_YEARS = 3;
    private static final int WEEK = 7;

    private final Vault vault;
    private final Templates templates;

    public RouteService(Vault vault, Templates templates) {
        this.vault = vault;
        this.templates = templates;
    }

    /// What changed, with what stood before: for *Ongedaan maken*.
    ///
    /// @param before by the key of the task; empty where there was no mark
    public record Marked(UUID trajectoryId, Map<String, Optional<RouteMark>> before) {
        public Marked {
            before = Map.copyOf(before);
        }
    }

    public Outcome<Marked> done(UUID trajectoryId, String task) {
        return mark(trajectoryId, task, MarkState.GEDAAN, today(), null);
    }

    /// This client does not need it.
    public Outcome<Marked> drop(UUID trajectoryId, String task) {
        return mark(trajectoryId, task, MarkState.VERVALLEN, today(), null);
    }

    /// A week after it is due, or after today when that has passed.
    public Outcome<Marked> later(UUID trajectoryId, RouteStep step) {
        return later(trajectoryId, step.key(), step.due().orElseGet(this::today));
    }

    /// @param due when the task is due now
    Outcome<Marked> later(UUID trajectoryId, String task, LocalDate due) {
        return postpone(trajectoryId, task, (due.isAfter(today()) ? due : today()).plusDays(WEEK));
    }

    /// Refused unless the day lies ahead, within three years.
    public Outcome<Marked> postpone(UUID trajectoryId, String task, LocalDate until) {
        if (!until.isAfter(today()) || until.isAfter(today().plusYears(FURTHEST_YEARS))) {
            return Outcome.refused("route.refused.until");
        }
        return mark(trajectoryId, task, MarkState.UITGESTELD, null, until);
    }

    /// To do again.
    public Outcome<Marked> again(UUID trajectoryId, String task) {
        var before = new RouteMarkRepository(vault).of(trajectoryId, task);
        before.ifPresent(mark -> vault.write(write -> write.remove(RouteMarkRepository.SHELF, mark.id())));
        return Outcome.done(new Marked(trajectoryId, Map.of(task, before)));
    }

    /// For a route that began before it was followed here: everything that should have been done before today is done.
    public Outcome<Marked> caughtUp(UUID clientId) {
        var route = new Routes(vault).current(clientId).orElseThrow();
        List<RouteStep> late = route.steps(templates::of, today()).stream().filter(step -> step.late(today())).toList();
        var before = new java.util.HashMap<String, Optional<RouteMark>>();
        vault.write(write -> {
            for (RouteStep step : late) {
                before.put(step.key(), step.mark());
                write.save(RouteMarkRepository.SHELF, step.mark().orElseGet(() -> fresh(route.trajectory(), step.key()))
                        .withState(MarkState.GEDAAN).withDoneOn(step.due().orElseThrow()).withUntilDate(null));
            }
            return late;
        });
        return Outcome.done(new Marked(route.trajectory().id(), before));
    }

    /// Puts marks back as they were.
    public void undo(Marked marked) {
        var now = new RouteMarkRepository(vault).ofTrajectory(marked.trajectoryId());
        vault.write(write -> {
            marked.before().forEach((task, before) -> before.ifPresentOrElse(mark -> write.save(RouteMarkRepository.SHELF, mark),
                    () -> now.stream().filter(mark -> mark.task().equals(task)).forEach(mark -> write.remove(RouteMarkRepository.SHELF, mark.id()))));
            return marked;
        });
    }

    private Outcome<Marked> mark(UUID trajectoryId, String task, MarkState state, @Nullable LocalDate doneOn, @Nullable LocalDate until) {
        var before = new RouteMarkRepository(vault).of(trajectoryId, task);
        var mark = before.orElseGet(() -> fresh(new TrajectoryRepository(vault).find(trajectoryId).orElseThrow(), task))
                .withState(state).withDoneOn(doneOn).withUntilDate(until);
        vault.write(write -> write.save(RouteMarkRepository.SHELF, mark));
        return Outcome.done(new Marked(trajectoryId, Map.of(task, before)));
    }

    private static RouteMark fresh(Trajectory trajectory, String task) {
        return new RouteMark(Ids.next(), trajectory.clientId(), trajectory.id(), task, MarkState.GEDAAN, null, null);
    }

    private LocalDate today() {
        return Dates.today(vault.clock());
    }
}
