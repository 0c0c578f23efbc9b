package nl.trede.clients.view;

import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;

/// Who does what by when. On a line Enter or Space finishes it, plus puts it off a week, Delete drops it.
final class AgreementsCard extends VBox {
    private static final int WEEK = 7;

    private final Desk desk;
    private final ClientModel model;
    private final ActionService actions;
    private final TextField what = new TextField();
    private final EnumBox<ActionOwner> owner;
    private final DateField due;
    private final FormField field;
    private final Node form;

    AgreementsCard(Desk desk, ClientModel model, ActionService actions) {
        this.desk = desk;
        this.model = model;
        this.actions = actions;
        what.setId("agreement-what");
        what.setPromptText(desk.text().get("clients.agreements.prompt"));
        owner = new EnumBox<>(desk.text(), ActionOwner.class);
        owner.setValue(ActionOwner.COACH);
        due = new DateField(desk.text(), desk.clock());
        field = new FormField(desk.text().get("clients.agreements.what"), what);
        HBox.setHgrow(field, Priority.ALWAYS);
        form = form();
    }

    private Node form() {
        var text = desk.text();
        var who = new FormField(text.get("clients.agreements.who"), owner);
        var when = new FormField(text.get("clients.agreements.when"), due);
        when.getStyleClass().add("short-field");
        var add = Buttons.plain(text.get("clients.agreements.add"), this::add);
        var row = new HBox(who, when, add);
        row.getStyleClass().add("agreement-form");
        row.setAlignment(Pos.BOTTOM_LEFT);
        var box = new VBox(field, row);
        box.getStyleClass().add("agreement-box");
        Fields.enterSaves(box, this::add);
        return box;
    }

    void show(List<ActionItem> open) {
        var lines = new VBox();
        open.forEach(action -> lines.getChildren().add(line(action)));
        getChildren().setAll(new Card(desk.text().get("clients.agreements.title"), desk.text().get("clients.agreements.open", open.size()))
                .lines(lines, form));
    }

    private ListLine line(ActionItem action) {
        var text = desk.text();
        var day = action.dueDate();
        boolean late = day != null && day.isBefore(desk.today());
        var done = new IconButton(Icon.CHECK, text.get("clients.agreements.done"), () -> done(action));
        var later = new IconButton(Icon.FORWARD, text.get("clients.agreements.later"), () -> postpone(action));
        var drop = new IconButton(Icon.CLOSE, text.get("clients.agreements.drop"), () -> drop(action));
        var line = new ListLine(action.description()).sub(text.of(action.owner()))
                .dot(late ? Tone.DANGER : day != null && day.equals(desk.today()) ? Tone.ATTENTION : Tone.ACCENT)
                .right(day == null ? "" : text.shortDate(day)).right(new HBox(done, later, drop));
        line.setFocusTraversable(true);
        line.setOnKeyPressed(event -> {
            if (event.getTarget() != line) {
                return;
            }
            switch (event.getCode()) {
                case KeyCode.ENTER, KeyCode.SPACE -> done(action);
                case KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS -> postpone(action);
                case KeyCode.DELETE -> drop(action);
                default -> { }
            }
        });
        return line;
    }

    private void add() {
        if (!due.normalise()) {
            return;
        }
        UUID client = model.clientId();
        model.steps().take(() -> actions.open(client, what.getText(), owner.getValue(), due.getValue()), made -> {
            what.clear();
            due.setValue(null);
            field.clearError();
            what.requestFocus();
        }, message -> field.error(desk.text().get(message)));
    }

    private void done(ActionItem action) {
        model.take(() -> actions.done(action.id()), Message.of("clients.agreements.isDone", action.description()), () -> actions.putBack(action));
    }

    private void postpone(ActionItem action) {
        var from = action.dueDate() == null || action.dueDate().isBefore(desk.today()) ? desk.today() : action.dueDate();
        model.take(() -> actions.postpone(action.id(), from.plusDays(WEEK)), Message.of("clients.agreements.isLater", from.plusDays(WEEK)),
                () -> actions.putBack(action));
    }

    private void drop(ActionItem action) {
        model.take(() -> actions.drop(action.id()), Message.of("clients.agreements.isDropped", action.description()), () -> actions.putBack(action));
    }
}
