package nl.trede.route.viewmodel;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryPause;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.route.model.GoalOutcome;
import nl.trede.route.model.GoalService;
import nl.trede.route.model.LetterDesk;
import nl.trede.route.model.PauseService;
import nl.trede.route.model.RouteFile;
import nl.trede.route.model.RouteFileService;
import nl.trede.route.model.RouteGoal;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// What a coach does with the order, the days of sickness and the log.
public final class FileModel {
    private final Steps steps;
    private final RouteFileService files;
    private final GoalService goals;
    private final PauseService pauses;
    private final LetterDesk letters;
    private final BiConsumer<Message, Runnable> told;

    /// @param told tells what came of something, with what takes it back
    public FileModel(Vault vault, Steps steps, LetterDesk letters, BiConsumer<Message, Runnable> told) {
        this.steps = steps;
        this.letters = letters;
        this.told = told;
        files = new RouteFileService(vault);
        goals = new GoalService(vault);
        pauses = new PauseService(vault);
    }

    /// @param done called when it is kept
    public void order(RouteFile file, @Nullable String orderNumber, Runnable done, Consumer<Message> refused) {
        file(() -> files.order(file, orderNumber), "route.did.order", done, refused);
    }

    public void sickness(RouteFile file, Consumer<Message> refused) {
        file(() -> files.sickness(file), "route.did.sickness", () -> { }, refused);
    }

    /// Corrects the days of a pause.
    public void pause(TrajectoryPause pause, @Nullable LocalDate from, @Nullable LocalDate to, Consumer<Message> refused) {
        steps.take(() -> pauses.keep(pause, from, to), kept -> told.accept(Message.of("route.did.pause"), () -> steps.run(() -> pauses.undo(kept), () -> { })),
                refused);
    }

    public void goal(RouteGoal goal, Runnable done, Consumer<Message> refused) {
        steps.take(() -> goals.keep(goal), kept -> {
            done.run();
            told.accept(Message.of("route.did.goal", kept.goal().listPosition()), () -> steps.run(() -> goals.undo(kept), () -> { }));
        }, refused);
    }

    /// The client reached it.
    public void reached(RouteGoal goal) {
        steps.take(() -> goals.keep(goal.withOutcome(GoalOutcome.BEREIKT)), kept -> told.accept(Message.of("route.did.reached", goal.listPosition()),
                () -> steps.run(() -> goals.undo(kept), () -> { })));
    }

    public void remove(RouteGoal goal) {
        steps.take(() -> Outcome.done(goals.remove(goal)), removed -> told.accept(Message.of("route.did.goalGone", goal.listPosition()),
                () -> steps.run(() -> goals.undo(removed), () -> { })));
    }

    /// Counts a contact for a goal, or for none.
    public void count(ContactMoment contact, @Nullable RouteGoal goal) {
        steps.run(() -> goals.count(contact, goal), () -> { });
    }

    public String logName(LetterDesk.Format format) {
        return letters.logFileName(format);
    }

    public void saveLog(Trajectory trajectory, LetterDesk.Format format, Path target, Consumer<Path> done) {
        steps.take(() -> letters.saveLog(trajectory, format, target), done);
    }

    private void file(Callable<Outcome<RouteFileService.Kept>> step, String sentence, Runnable done, Consumer<Message> refused) {
        steps.take(step, kept -> {
            done.run();
            told.accept(Message.of(sentence), () -> steps.run(() -> files.undo(kept), () -> { }));
        }, refused);
    }
}
