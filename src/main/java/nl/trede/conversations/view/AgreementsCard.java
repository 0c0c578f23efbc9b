package nl.trede.conversations.view;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionStatus;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.KeyCap;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.conversations.model.AgreementEntry;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationView;
import nl.trede.conversations.viewmodel.ConversationModel;

/// What is agreed, typed on one line: who, what, when, Enter. What will be kept is shown while one types. Delete takes a line back.
final class AgreementsCard extends VBox {
    private final Desk desk;
    private final ConversationModel model;
    private final ConversationService service;
    private final VBox lines = new VBox();
    private final TextField entry = new TextField();
    private final Label understood = Labels.small("");

    AgreementsCard(Desk desk, ConversationModel model, ConversationService service) {
        this.desk = desk;
        this.model = model;
        this.service = service;
        var text = desk.text();
        entry.setId("agreement-entry");
        entry.getStyleClass().add("entry-field");
        entry.setPromptText(text.get("conversations.agreement.prompt"));
        entry.setAccessibleText(text.get("conversations.agreement.name"));
        entry.textProperty().subscribe(typed -> understood.setText(read().map(this::shown).orElse("")));
        entry.setOnAction(event -> add());
        understood.managedProperty().bind(understood.textProperty().isNotEmpty());
        understood.visibleProperty().bind(understood.managedProperty());
        HBox.setHgrow(entry, Priority.ALWAYS);
        var row = new HBox(entry, new KeyCap(text.get("common.key.enter")));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("entry-row");
        var box = new VBox(row, understood);
        box.getStyleClass().addAll("list-line", "entry-line");
        getChildren().add(new Card(text.get("conversations.agreements"), text.get("conversations.agreements.sub")).lines(lines, box));
    }

    void show(ConversationView now) {
        lines.getChildren().setAll(now.file().agreements().stream().filter(one -> one.status() != ActionStatus.VERVALLEN).map(this::line).toList());
    }

    TextField entry() {
        return entry;
    }

    /// *Gemeente · berekening mailen · 27 nov*
    private String shown(AgreementEntry read) {
        Text text = desk.text();
        return String.join(" · ", List.of(text.of(read.owner()), read.what(),
                read.due().map(text::shortDate).orElseGet(() -> text.get("conversations.agreement.noDay"))));
    }

    private Optional<AgreementEntry> read() {
        String first = model.viewProperty().get() == null ? "" : Words.first(model.viewProperty().get().file().client());
        return AgreementEntry.read(entry.getText(), desk.today(), first);
    }

    private void add() {
        read().ifPresent(read -> model.take(() -> service.agree(model.id(), read.owner(), read.what(), read.due().orElse(null)), made -> {
            entry.clear();
            entry.requestFocus();
        }));
    }

    private ListLine line(ActionItem action) {
        var text = desk.text();
        var remove = new IconButton(Icon.CLOSE, text.get("conversations.agreement.remove"), () -> remove(action));
        remove.setFocusTraversable(false);
        var line = new ListLine(action.description()).sub(text.of(action.owner()));
        line.mark(Sides.dot(action.owner())).right(action.dueDate() == null ? "" : text.shortDate(action.dueDate())).right(remove);
        line.setFocusTraversable(true);
        line.setOnKeyPressed(event -> {
            if (event.getTarget() == line && event.getCode() == KeyCode.DELETE) {
                remove(action);
            }
        });
        return line;
    }

    private void remove(ActionItem action) {
        var text = desk.text();
        model.steps().run(() -> service.undoAgree(action), () -> desk.notices().show(Notice.info(text.get("conversations.agreement.removed"))
                .with(text.get("conversations.undo"), () -> model.steps().run(() -> service.agreeAgain(action), () -> { }))));
    }
}
