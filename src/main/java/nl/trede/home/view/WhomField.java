package nl.trede.home.view;

import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Avatar;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.TypeAhead;
import nl.trede.home.model.Whom;
import nl.trede.home.viewmodel.QuickContactModel;

/// With whom: a field that suggests clients and employers, with the last few one click away; once chosen, the name and a way back.
final class WhomField extends VBox {
    private static final int RECENT = 5;

    private final Text text;
    private final QuickContactModel model;
    private final TypeAhead<Whom> search;
    private final FlowPane recent = new FlowPane();

    WhomField(Text text, QuickContactModel model) {
        this.text = text;
        this.model = model;
        getStyleClass().add("fields");
        search = new TypeAhead<>(text, model::find, Whom::name, this::kind);
        recent.getStyleClass().add("chips");
        search.setId("contact-whom");
        search.field().setPromptText(text.get("home.contact.whom.prompt"));
        search.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.whomProperty().set(chosen);
            }
        });
    }

    void begin() {
        search.requestFocus();
    }

    void show(Whom chosen) {
        if (chosen == null) {
            search.valueProperty().set(null);
            search.field().clear();
            getChildren().setAll(new FormField(text.get("home.contact.whom"), search), recent);
            recent();
        } else {
            getChildren().setAll(strip(chosen));
        }
    }

    /// Shows the last few again; what is being typed stays.
    void recent() {
        recent.getChildren().clear();
        model.everyone().stream().limit(RECENT).forEach(whom -> {
            var button = Buttons.small(whom.name(), () -> model.whomProperty().set(whom));
            button.setFocusTraversable(false);
            recent.getChildren().add(button);
        });
    }

    private HBox strip(Whom chosen) {
        var name = new VBox(Labels.strong(chosen.name()), Labels.small(kind(chosen)));
        name.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        var other = Buttons.small(text.get("home.contact.other"), () -> model.whomProperty().set(null));
        other.setFocusTraversable(false);
        var strip = new HBox(new Avatar(chosen.name()), name, other);
        strip.getStyleClass().add("whom-strip");
        strip.setAlignment(Pos.CENTER_LEFT);
        return strip;
    }

    private String kind(Whom whom) {
        String kind = text.get(whom.kind() == Whom.Kind.CLIENT ? "home.contact.kindClient" : "home.contact.kindEmployer");
        return whom.hint().isEmpty() ? kind : kind + " · " + whom.hint();
    }
}
