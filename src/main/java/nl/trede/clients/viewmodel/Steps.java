package nl.trede.clients.viewmodel;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Tasks;
import nl.trede.vault.model.VaultTrouble;

/// Runs what a coach asked for off the screen thread, and tells what came of it on the screen thread. Steps are taken in the order in which
/// they were asked for: two quick changes of one thing end as the second. A question may overtake them.
public final class Steps {
    private final Tasks tasks;
    private final Consumer<Message> refused;

    /// @param refused hears why something was not done, when the caller does not want to know itself
    public Steps(Tasks tasks, Consumer<Message> refused) {
        this.tasks = tasks;
        this.refused = refused;
    }

    public <T> void take(Callable<Outcome<T>> step, Consumer<T> done) {
        take(step, done, refused);
    }

    public <T> void take(Callable<Outcome<T>> step, Consumer<T> done, Consumer<Message> no) {
        tasks.of(progress -> step.call()).onDone(outcome -> {
            switch (outcome) {
                case Outcome.Done<T>(T value) -> done.accept(value);
                case Outcome.Refused<T>(Message message) -> no.accept(message);
            }
        }).onTrouble(this::trouble).inOrder().start();
    }

    /// For what cannot be refused.
    public void run(Runnable step, Runnable done) {
        tasks.of(progress -> {
            step.run();
            return true;
        }).onDone(ignored -> done.run()).onTrouble(this::trouble).inOrder().start();
    }

    /// Reads something for the screen.
    public <T> void read(Callable<T> question, Consumer<T> answer) {
        tasks.of(progress -> question.call()).onDone(answer).onTrouble(this::trouble).start();
    }

    /// Says that the disk refused.
    public void trouble(Exception trouble) {
        refused.accept(trouble instanceof VaultTrouble known ? known.sentence() : Message.of("clients.trouble"));
    }
}
