package nl.trede.route.viewmodel;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.TrajectoryPauseRepository;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.route.model.GoalContactRepository;
import nl.trede.route.model.RouteFileRepository;
import nl.trede.route.model.RouteGoalRepository;
import nl.trede.route.model.RouteMarkRepository;
import nl.trede.route.model.RouteService.Marked;
import nl.trede.route.model.RouteService;
import nl.trede.route.model.RouteStep;
import nl.trede.route.model.RouteView;
import nl.trede.route.model.SubsidyPaperRepository;
import nl.trede.vault.model.Changed;
import nl.trede.vault.model.Vault;

/// The route of one client on the screen: follows what is saved anywhere, and does what a coach does with a task.
public final class RouteModel implements AutoCloseable {
    private final Steps steps;
    private final RouteService service;
    private final Supplier<Optional<RouteView>> reading;
    private final BiConsumer<Message, Runnable> told;
    private final Runnable stop;
    private final ReadOnlyObjectWrapper<Optional<RouteView>> view = new ReadOnlyObjectWrapper<>(this, "view");

    /// @param reading reads the page; not on the screen thread
    /// @param told    tells what came of something, with what takes it back
    public RouteModel(Vault vault, Steps steps, RouteService service, Supplier<Optional<RouteView>> reading, BiConsumer<Message, Runnable> told) {
        this.steps = steps;
        this.service = service;
        this.reading = reading;
        this.told = told;
        stop = vault.listen(this::changed);
        load();
    }

    /// Null until it was read the first time; empty for a client without a trajectory.
    public ReadOnlyObjectProperty<Optional<RouteView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public void done(RouteStep step) {
        take(() -> service.done(trajectory(), step.key()), "route.did.done", step);
    }

    public void later(RouteStep step) {
        take(() -> service.later(trajectory(), step), "route.did.later", step);
    }

    public void postpone(RouteStep step, java.time.LocalDate until) {
        take(() -> service.postpone(trajectory(), step.key(), until), "route.did.later", step);
    }

    public void drop(RouteStep step) {
        take(() -> service.drop(trajectory(), step.key()), "route.did.drop", step);
    }

    public void again(RouteStep step) {
        take(() -> service.again(trajectory(), step.key()), "route.did.again", step);
    }

    /// All that was due before today is done.
    public void caughtUp() {
        UUID client = view.get().orElseThrow().route().trajectory().clientId();
        steps.take(() -> service.caughtUp(client), marked -> told.accept(Message.of("route.did.caughtUp", marked.before().size()), undo(marked)));
    }

    private void take(Callable<Outcome<Marked>> step, String sentence, RouteStep about) {
        steps.take(step, marked -> told.accept(Message.of(sentence, about.task().title()), undo(marked)));
    }

    private Runnable undo(Marked marked) {
        return () -> steps.run(() -> service.undo(marked), () -> { });
    }

    private UUID trajectory() {
        return view.get().orElseThrow().route().trajectory().id();
    }

    private void changed(Changed changed) {
        if (!changed.draft() && (changed.settings() || changed.touches(RouteMarkRepository.SHELF, RouteFileRepository.SHELF, SubsidyPaperRepository.SHELF,
                TrajectoryRepository.SHELF, TrajectoryPauseRepository.SHELF,
                RouteGoalRepository.SHELF, GoalContactRepository.SHELF, ContactMomentRepository.SHELF, ConsentRepository.SHELF))) {
            load();
        }
    }

    private void load() {
        steps.read(reading::get, view::set);
    }

    @Override
    public void close() {
        stop.run();
    }
}
