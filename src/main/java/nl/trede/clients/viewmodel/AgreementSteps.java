package nl.trede.clients.viewmodel;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionService;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;

/// What a coach does with an agreement wherever it stands: done, later, dropped, each of which can be taken back.
public final class AgreementSteps {
    private final ActionService actions;
    private final Steps steps;
    private final ClientModel.Told told;

    public AgreementSteps(ActionService actions, Steps steps, ClientModel.Told told) {
        this.actions = actions;
        this.steps = steps;
        this.told = told;
    }

    public void done(UUID id) {
        take(id, actions::done, done -> Message.of("clients.agreements.isDone", done.description()));
    }

    /// A week later.
    public void later(UUID id) {
        take(id, actions::later, done -> Message.of("clients.agreements.isLater", done.dueDate()));
    }

    public void postpone(UUID id, LocalDate day) {
        take(id, agreement -> actions.postpone(agreement, day), done -> Message.of("clients.agreements.isLater", done.dueDate()));
    }

    public void drop(UUID id) {
        take(id, actions::drop, done -> Message.of("clients.agreements.isDropped", done.description()));
    }

    private void take(UUID id, Function<UUID, Outcome<ActionItem>> step, Function<ActionItem, Message> sentence) {
        var before = new ActionItem[1];
        steps.take(() -> {
            before[0] = actions.find(id);
            return step.apply(id);
        }, after -> told.done(sentence.apply(after), () -> steps.run(() -> actions.putBack(before[0]), () -> { })));
    }
}
