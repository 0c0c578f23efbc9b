package nl.trede.conversations.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.concurrent.Callable;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionService;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.conversations.model.ConversationView;
import nl.trede.conversations.viewmodel.ConversationModel;

/// What anyone still has to do from before. On a line Enter or Space finishes it, plus puts it off a week, Delete drops it.
final class OpenAgreementsCard extends VBox {
    private static final int WEEK = 7;

    private final Desk desk;
    private final ConversationModel model;
    private final ActionService actions;

    OpenAgreementsCard(Desk desk, ConversationModel model, ActionService actions) {
        this.desk = desk;
        this.model = model;
        this.actions = actions;
        setId("open-agreements");
    }

    void show(ConversationView now) {
        if (now.open().isEmpty()) {
            getChildren().clear();
            return;
        }
        getChildren().setAll(new Card(desk.text().get("conversations.openAgreements"), Integer.toString(now.open().size())).lines(now.open().stream()
                .sorted(Comparator.comparing(ActionItem::dueDate, Comparator.nullsLast(Comparator.naturalOrder()))).map(this::line).toList()));
    }

    private ListLine line(ActionItem action) {
        var text = desk.text();
        LocalDate day = action.dueDate();
        var line = new ListLine(action.description()).sub(text.of(action.owner()));
        line.mark(Sides.dot(action.owner()));
        if (day != null && day.isBefore(desk.today())) {
            line.pill(new Pill(text.get("conversations.late"), Tone.DANGER));
        }
        var done = new IconButton(Icon.CHECK, text.get("conversations.openAgreements.done"), () -> done(action));
        var later = new IconButton(Icon.FORWARD, text.get("conversations.openAgreements.later"), () -> later(action));
        var drop = new IconButton(Icon.CLOSE, text.get("conversations.openAgreements.drop"), () -> drop(action));
        line.right(day == null ? "" : text.shortDate(day)).right(new HBox(done, later, drop));
        line.setFocusTraversable(true);
        line.setOnKeyPressed(event -> {
            if (event.getTarget() == line) {
                switch (event.getCode()) {
                    case KeyCode.ENTER, KeyCode.SPACE -> done(action);
                    case KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS -> later(action);
                    case KeyCode.DELETE -> drop(action);
                    default -> { }
                }
            }
        });
        return line;
    }

    private void done(ActionItem action) {
        take(() -> actions.done(action.id()), "conversations.openAgreements.isDone", action);
    }

    private void drop(ActionItem action) {
        take(() -> actions.drop(action.id()), "conversations.openAgreements.isDropped", action);
    }

    private void later(ActionItem action) {
        var from = action.dueDate() == null || action.dueDate().isBefore(desk.today()) ? desk.today() : action.dueDate();
        take(() -> actions.postpone(action.id(), from.plusDays(WEEK)), "conversations.openAgreements.isLater", action);
    }

    private void take(Callable<Outcome<ActionItem>> step, String told, ActionItem before) {
        model.take(step, now -> desk.notices().show(Notice.success(desk.text().get(told, now.description()))
                .with(desk.text().get("conversations.undo"), () -> model.steps().run(() -> actions.putBack(before), () -> { }))));
    }
}
