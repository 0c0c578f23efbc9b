package nl.trede.employers;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Tone;
import nl.trede.employers.viewmodel.EmployerContactForm;

/// Stands in the way of saving a contact in which more was told than the client allowed: why, and how that is solved. What was said cannot be
/// unsaid, so the last way is to write down what went wrong.
public final class StopCard extends VBox {
    private final Text text;
    private final EmployerContactForm form;
    private final Runnable save;

    /// @param leave what has to be closed before another place opens
    /// @param save  tries again
    public StopCard(Desk desk, EmployerContactForm form, Message reason, Message solution, Runnable leave, Runnable save) {
        this.text = desk.text();
        this.form = form;
        this.save = save;
        getStyleClass().add("saying");
        setId("contact-stop");
        Tone.DANGER.applyTo(this);
        var openness = Buttons.small(text.get("employers.stop.openness"), () -> {
            var client = form.clientProperty().get();
            leave.run();
            desk.navigator().open(Destination.client(client, "disclosure"));
        });
        var ways = new FlowPane(openness, Buttons.small(text.get("employers.stop.said"), this::said));
        ways.getStyleClass().add("field-row");
        getChildren().setAll(Labels.strong(text.get("employers.stop.title")), Labels.plain(text.get(reason)), Labels.plain(text.get(solution)), ways);
    }

    private void said() {
        var words = new TextField();
        words.setId("contact-beyond");
        words.textProperty().bindBidirectional(form.beyondProperty());
        var field = new FormField(text.get("employers.stop.beyond"), words);
        Runnable keep = () -> {
            if (words.getText().isBlank()) {
                field.error(text.get("employers.stop.beyond.empty"));
            } else {
                save.run();
            }
        };
        words.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                keep.run();
            }
        });
        getChildren().set(getChildren().size() - 1, new VBox(field, Buttons.small(text.get("employers.stop.keep"), keep)));
        InWindow.focus(words);
    }
}
