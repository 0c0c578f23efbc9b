package nl.trede.clients;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.NewContact;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.ListLine;

/// Under a line about something that a talk with the client does: the day, the place and a note. Enter keeps it, Esc leaves it as it was.
public final class ContactLine extends VBox {
    private static final List<ContactLocation> PLACES = List.of(ContactLocation.WERKPLEK, ContactLocation.BUITEN, ContactLocation.KANTOOR,
            ContactLocation.THUIS);

    private final DateField day;
    private final Chips<ContactLocation> place;
    private final TextField note = new TextField();
    private final Button keep;

    /// Opens the fields under a line, or closes them when they are open.
    ///
    /// @param box  holds the line, and the fields under it
    /// @param kind of a contact at the workplace; elsewhere it is an evaluation
    public static void toggle(VBox box, ListLine line, Desk desk, UUID client, ContactKind kind, Consumer<NewContact> log) {
        Runnable end = () -> {
            box.getChildren().removeIf(ContactLine.class::isInstance);
            line.requestFocus();
        };
        if (box.getChildren().stream().anyMatch(ContactLine.class::isInstance)) {
            end.run();
            return;
        }
        var fields = new ContactLine(desk, end);
        fields.onKeep(() -> {
            if (fields.day.normalise() && fields.day.getValue() != null) {
                log.accept(fields.contact(client, kind));
            }
        });
        box.getChildren().add(box.getChildren().indexOf(line) + 1, fields);
        fields.note.requestFocus();
    }

    private ContactLine(Desk desk, Runnable cancel) {
        getStyleClass().add("postpone-line");
        var text = desk.text();
        day = new DateField(text, desk.clock());
        day.setId("contact-day");
        day.setPrefColumnCount(12);
        day.setValue(desk.today());
        place = Chips.single(PLACES, text::of);
        place.setValue(ContactLocation.WERKPLEK);
        note.setId("contact-note");
        note.setPrefColumnCount(26);
        keep = Buttons.small(text.get("clients.contactLine.keep"), () -> { });
        keep.setId("contact-keep");
        var row = new FlowPane(new FormField(text.get("clients.contactLine.day"), day), new FormField(text.get("clients.contactLine.place"), place),
                new FormField(text.get("clients.contactLine.note"), note), keep, Buttons.small(text.get("common.cancel"), cancel));
        row.getStyleClass().addAll("postpone-choices", "contact-fields");
        getChildren().add(row);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancel.run();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                event.consume();
                keep.fire();
            }
        });
    }

    private void onKeep(Runnable action) {
        keep.setOnAction(event -> action.run());
    }

    private NewContact contact(UUID client, ContactKind kind) {
        boolean atWork = place.getValue() == ContactLocation.WERKPLEK;
        return NewContact.usual(client, day.getValue(), atWork ? kind : ContactKind.EVALUATIE).withLocation(place.getValue()).withNote(note.getText());
    }
}
