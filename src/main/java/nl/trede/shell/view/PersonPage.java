package nl.trede.shell.view;

import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.PickBox;
import nl.trede.partners.model.Role;
import nl.trede.shell.viewmodel.WelcomeModel.Page;
import nl.trede.shell.viewmodel.WelcomeModel;

/// The first page of a new caseload: who will use it.
final class PersonPage {
    private final WelcomeModel model;
    private final Text text;
    private final Map<String, String> regions;

    PersonPage(WelcomeModel model, Text text, Map<String, String> regions) {
        this.model = model;
        this.text = text;
        this.regions = regions;
    }

    Node[] parts() {
        var role = new EnumBox<>(text, Role.class);
        role.valueProperty().bindBidirectional(model.roleProperty());
        role.setMaxWidth(Double.MAX_VALUE);
        var fte = field("shell.welcome.fte", input(model.fteProperty())).hint(text.get("shell.welcome.fteHint"));
        var pair = Welcome.row(field("shell.welcome.role", role), fte);
        pair.getChildren().forEach(child -> HBox.setHgrow(child, Priority.ALWAYS));
        return new Node[] {
            Labels.heading(text.get("shell.welcome.person")),
            field("shell.welcome.name", input(model.nameProperty())).hint(text.get("shell.welcome.nameHint")),
            pair,
            field("shell.welcome.organisation", input(model.organisationProperty())),
            field("shell.welcome.team", input(model.teamProperty())),
            field("shell.welcome.region", regionBox()),
            Welcome.row(Buttons.primary(text.get("shell.welcome.next"), model::confirmPerson),
                    Buttons.plain(text.get("shell.welcome.back"), () -> model.show(Page.START)))
        };
    }

    private PickBox<String> regionBox() {
        var codes = FXCollections.observableArrayList(regions.keySet());
        codes.addFirst("");
        var box = new PickBox<String>(codes, code -> regions.getOrDefault(code, text.get("shell.welcome.noRegion")));
        box.valueProperty().bindBidirectional(model.regionProperty());
        return box;
    }

    private FormField field(String key, Node input) {
        return new FormField(text.get(key), input);
    }

    private TextField input(javafx.beans.property.StringProperty value) {
        var field = new TextField();
        field.textProperty().bindBidirectional(value);
        Welcome.submitOnEnter(field, model::confirmPerson);
        return field;
    }
}
