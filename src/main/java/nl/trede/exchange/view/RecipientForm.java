package nl.trede.exchange.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.exchange.model.Recipient;
import nl.trede.exchange.model.Recipients;
import nl.trede.exchange.model.Template;

/// The form for one recipient.
final class RecipientForm extends StackPane {
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final TextField shownPassword = new TextField();
    private final TextField destination = new TextField();
    private final Chips<Template> role;
    private final FormField nameField;
    private final FormField passwordField;
    private final Text text;
    private Consumer<Recipients.Entry> save = entry -> { };
    private Runnable cancel = () -> { };

    RecipientForm(Desk desk, Optional<Recipient> before) {
        text = desk.text();
        role = Chips.single(List.of(Template.values()), text::of);
        role.setValue(before.map(Recipient::role).orElse(Template.COORDINATOR));
        before.ifPresent(known -> {
            name.setText(known.name());
            password.setText(Objects.requireNonNullElse(known.password(), ""));
            destination.setText(Objects.requireNonNullElse(known.destination(), ""));
        });
        name.setId("recipient-name");
        password.setId("recipient-password");
        nameField = new FormField(text.get("exchange.recipient.name"), name);
        passwordField = new FormField(text.get("exchange.recipient.password"), passwords())
                .hint(text.get("exchange.recipient.password.hint", Recipients.SHORTEST_PASSWORD));
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), () -> cancel.run()), Buttons.plain(text.get("exchange.recipient.save"), this::save));
        buttons.getStyleClass().add("panel-buttons");
        getChildren().setAll(new Card(text.get(before.isPresent() ? "exchange.recipient.change" : "exchange.recipient.new")).emphasised()
                .content(nameField, new FormField(text.get("exchange.recipient.role"), role), passwordField, shows(), folder(desk), buttons));
    }

    void onSave(Consumer<Recipients.Entry> action) {
        save = action;
    }

    void onCancel(Runnable action) {
        cancel = action;
    }

    void start() {
        name.requestFocus();
    }

    void refuse(Message message) {
        nameField.clearError();
        passwordField.clearError();
        (message.key().endsWith("password") ? passwordField : nameField).error(text.get(message));
    }

    private StackPane passwords() {
        shownPassword.textProperty().bindBidirectional(password.textProperty());
        shownPassword.setVisible(false);
        shownPassword.setAccessibleText(text.get("exchange.recipient.password"));
        password.setAccessibleText(text.get("exchange.recipient.password"));
        return new StackPane(password, shownPassword);
    }

    private CheckBox shows() {
        var show = new CheckBox(text.get("exchange.recipient.password.show"));
        show.selectedProperty().subscribe(shown -> {
            shownPassword.setVisible(shown);
            password.setVisible(!shown);
        });
        return show;
    }

    private FormField folder(Desk desk) {
        HBox.setHgrow(destination, Priority.ALWAYS);
        destination.setAccessibleText(text.get("exchange.recipient.folder"));
        var row = new HBox(destination, new IconButton(Icon.FOLDER, text.get("exchange.recipient.folder.choose"),
                () -> desk.dialogs().chooseFolder("exchange.recipient.folder.choose", path -> destination.setText(path.toString()))));
        return new FormField(text.get("exchange.recipient.folder"), row).hint(text.get("exchange.recipient.folder.hint"));
    }

    private void save() {
        save.accept(new Recipients.Entry(name.getText(), role.getValue(), password.getText(), destination.getText()));
    }
}
