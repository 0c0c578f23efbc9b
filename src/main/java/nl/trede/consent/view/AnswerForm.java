package nl.trede.consent.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.PickBox;
import nl.trede.common.ui.Shortcut;
import nl.trede.consent.model.Consent;
import nl.trede.consent.model.GivenHow;
import nl.trede.consent.model.Person;
import nl.trede.consent.viewmodel.ConsentModel;

/// The client's answer: yes or no, what for, how it was said, until when.
final class AnswerForm extends VBox {
    private static final List<String> PURPOSES = List.of("consent.purpose.work", "consent.purpose.report", "consent.purpose.support");

    private final Desk desk;
    private final Text text;
    private final ConsentModel model;
    private final Consumer<List<Consent>> done;
    private final Chips<Boolean> answer;
    private final TextArea why = new Area("", 2);
    private final FormField answerField;
    private final FormField purpose;
    private final FormField day;
    private final FormField expires;
    private final FormField document;

    AnswerForm(Desk desk, ConsentModel model, Consumer<List<Consent>> done) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        this.done = done;
        getStyleClass().add("fields");
        answer = Chips.single(List.of(true, false), yes -> text.get(yes ? "consent.answer.yes" : "consent.answer.no"));
        answer.valueProperty().bindBidirectional(model.yes);
        answerField = new FormField(Wording.of(desk, "consent.field.answer", "consent.field.answer.plain"), answer);
        why.setId("consent-purpose");
        why.textProperty().bindBidirectional(model.purpose);
        purpose = new FormField(text.get("consent.field.purpose"), why);
        var how = new EnumBox<>(text, GivenHow.class);
        how.setMinWidth(0);
        how.valueProperty().bindBidirectional(model.how);
        day = new FormField(text.get("consent.field.day"), date(model.day, "consent-day"));
        expires = new FormField(text.get("consent.field.expires"), date(model.expires, "consent-expires")).hint(text.get("consent.field.expires.hint"));
        var reference = new TextField();
        reference.textProperty().bindBidirectional(model.document);
        document = new FormField(text.get("consent.field.document"), reference).hint(text.get("consent.field.document.hint"));
        var ready = new VBox(purpose, ready());
        ready.getStyleClass().add("consent-ready");
        getChildren().addAll(answerField, ready, new FormField(text.get("consent.field.how"), how), day, expires, document);
        if (!model.people().isEmpty()) {
            getChildren().add(1, new FormField(text.get("consent.field.person"), people()));
        }
        var save = Buttons.primary(text.get("consent.save"), this::save);
        save.setId("consent-save");
        getChildren().add(save);
        model.yes.subscribe(yes -> show(expires, !Boolean.FALSE.equals(yes)));
        model.how.subscribe(way -> show(document, way != GivenHow.MONDELING_VASTGELEGD));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.SAVE.matches(event)) {
                event.consume();
                save();
            }
        });
    }

    /// Brings the keyboard to yes or no.
    void begin() {
        answer.getChildren().getFirst().requestFocus();
    }

    private static void show(FormField field, boolean shown) {
        field.setVisible(shown);
        field.setManaged(shown);
    }

    private void save() {
        List.of(answerField, purpose, day, expires, document).forEach(FormField::clearError);
        model.save(done, this::refuse);
    }

    private void refuse(Message message) {
        FormField at = switch (message.key()) {
            case "consent.refused.noAnswer" -> answerField;
            case "consent.refused.future", "consent.refused.noDay" -> day;
            case "consent.refused.expires" -> expires;
            default -> purpose;
        };
        at.error(text.get(message));
    }

    /// Purposes that come up often: a choice to fill in and change.
    private FlowPane ready() {
        var pane = new FlowPane();
        pane.getStyleClass().add("link-row");
        for (String key : PURPOSES) {
            var offer = Buttons.link(text.get(key), () -> {
                why.setText(text.get(key));
                why.requestFocus();
                why.end();
            });
            offer.getStyleClass().add("compact");
            pane.getChildren().add(offer);
        }
        return pane;
    }

    private DateField date(Property<LocalDate> value, String id) {
        var input = new DateField(text, desk.clock());
        input.setId(id);
        input.setValue(value.getValue());
        input.valueProperty().bindBidirectional(value);
        return input;
    }

    private PickBox<Person> people() {
        var box = new PickBox<Person>(FXCollections.observableArrayList(model.people()), Person::name)
                .optional(text.get("consent.field.anyone", model.recipients().iterator().next().phrase()));
        box.setId("consent-person");
        box.valueProperty().bindBidirectional(model.person);
        return box;
    }
}
