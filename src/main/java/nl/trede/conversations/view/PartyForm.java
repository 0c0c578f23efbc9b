package nl.trede.conversations.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.conversations.model.TableService.NewParty;
import nl.trede.partners.model.OrganisationKind;
import nl.trede.partners.model.PartyRole;

/// Someone new around the client: a name and a role are enough.
final class PartyForm extends VBox {
    PartyForm(Desk desk, Optional<PartyRole> missing, Consumer<NewParty> add, Runnable cancel) {
        var text = desk.text();
        getStyleClass().addAll("fields", "inline-form");
        var name = new TextField();
        name.setId("party-name");
        var role = new EnumBox<>(text, PartyRole.class);
        role.setValue(missing.orElse(PartyRole.BEHANDELAAR));
        var organisation = new TextField();
        var kind = new EnumBox<>(text, OrganisationKind.class).optional();
        var email = new TextField();
        Runnable save = () -> add.accept(new NewParty(name.getText(), role.getValue(), organisation.getText(), kind.getValue(), email.getText()));
        var ok = Buttons.primary(text.get("conversations.party.add"), save);
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), cancel), ok);
        buttons.getStyleClass().add("panel-buttons");
        getChildren().addAll(new FormField(text.get("conversations.party.name"), name), new FormField(text.get("conversations.party.role"), role),
                new FormField(text.get("conversations.party.organisation"), organisation), new FormField(text.get("conversations.party.kind"), kind),
                new FormField(text.get("conversations.party.email"), email), buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
                event.consume();
                save.run();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancel.run();
            }
        });
        InWindow.focus(name);
    }
}
