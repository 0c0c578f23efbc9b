package nl.trede.employers;

import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Tone;
import nl.trede.employers.model.Saying;
import nl.trede.employers.viewmodel.EmployerContactForm;

/// *Dit mag je zeggen* of the chosen client, before what was told is saved. Takes no room while no client is chosen.
final class SayingBox extends VBox {
    private final Text text;

    SayingBox(Text text, EmployerContactForm form) {
        this.text = text;
        getStyleClass().add("saying");
        setId("contact-saying");
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(form.sayingProperty().isNotNull());
        form.sayingProperty().subscribe(saying -> {
            if (saying != null) {
                show(saying);
            }
        });
    }

    private void show(Saying saying) {
        (saying.silent() ? Tone.DANGER : saying.undecided() ? Tone.ATTENTION : Tone.ACCENT).applyTo(this);
        getChildren().setAll(Labels.strong(text.get("employers.saying.title")), Labels.plain(text.get(saying.sentence())));
        if (saying.silent()) {
            getChildren().add(Labels.plain(text.get("employers.saying.silent")));
        } else if (saying.undecided()) {
            getChildren().add(Labels.plain(text.get("employers.saying.undecided")));
        }
    }
}
