package nl.trede.clients.view;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;

/// A new agreement: what, who, when. Enter adds it.
final class AgreementForm extends VBox {
    private final Desk desk;
    private final ClientModel model;
    private final ActionService actions;
    private final TextField what = new TextField();
    private final EnumBox<ActionOwner> owner;
    private final DateField due;
    private final FormField field;

    AgreementForm(Desk desk, ClientModel model, ActionService actions) {
        this.desk = desk;
        this.model = model;
        this.actions = actions;
        var text = desk.text();
        what.setId("agreement-what");
        what.setPromptText(text.get("clients.agreements.prompt"));
        owner = new EnumBox<>(text, ActionOwner.class);
        owner.setValue(ActionOwner.COACH);
        due = new DateField(text, desk.clock());
        field = new FormField(text.get("clients.agreements.what"), what);
        HBox.setHgrow(field, Priority.ALWAYS);
        var when = new FormField(text.get("clients.agreements.when"), due);
        when.getStyleClass().add("short-field");
        var row = new HBox(new FormField(text.get("clients.agreements.who"), owner), when, Buttons.plain(text.get("clients.agreements.add"), this::add));
        row.getStyleClass().add("agreement-form");
        row.setAlignment(Pos.BOTTOM_LEFT);
        getStyleClass().add("agreement-box");
        getChildren().addAll(field, row);
        Fields.enterSaves(this, this::add);
    }

    private void add() {
        if (!due.normalise()) {
            return;
        }
        model.steps().take(() -> actions.open(model.clientId(), what.getText(), owner.getValue(), due.getValue()), made -> {
            what.clear();
            due.setValue(null);
            field.clearError();
            what.requestFocus();
        }, message -> field.error(desk.text().get(message)));
    }
}
