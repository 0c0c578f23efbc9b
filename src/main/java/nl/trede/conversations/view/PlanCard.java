package nl.trede.conversations.view;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ContactChannel;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.Facts;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.MinutesField;
import nl.trede.conversations.model.ConversationKind;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ConversationView;
import nl.trede.conversations.model.NewConversation;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.conversations.viewmodel.ConversationModel;

/// What it is for, when and where. Kept as soon as a field is left; once the conversation has begun it is only shown.
final class PlanCard extends VBox {
    private static final List<ContactChannel> CHANNELS = List.of(ContactChannel.GESPREK, ContactChannel.VIDEO, ContactChannel.TELEFOON);

    private final Desk desk;
    private final ConversationModel model;
    private final ConversationService service;
    private final EnumBox<ConversationKind> kind;
    private final DateField day;
    private final TextField time = new TextField();
    private final FormField timeField;
    private final MinutesField minutes;
    private final Chips<ContactChannel> channel;
    private final TextField place = new TextField();
    private final Card form;
    private boolean showing;

    PlanCard(Desk desk, ConversationModel model, ConversationService service) {
        this.desk = desk;
        this.model = model;
        this.service = service;
        setId("plan");
        var text = desk.text();
        kind = new EnumBox<>(text, ConversationKind.class);
        day = new DateField(text, desk.clock());
        day.setId("plan-day");
        time.setId("plan-time");
        time.setPromptText(text.get("conversations.plan.time.prompt"));
        minutes = new MinutesField(text);
        channel = Chips.single(CHANNELS, text::of);
        timeField = new FormField(text.get("conversations.plan.time"), time);
        kind.valueProperty().addListener((property, was, now) -> keep());
        day.valueProperty().addListener((property, was, now) -> keep());
        minutes.valueProperty().addListener((property, was, now) -> keep());
        channel.valueProperty().addListener((property, was, now) -> keep());
        time.focusedProperty().subscribe(focused -> keepOnLeaving(focused));
        place.focusedProperty().subscribe(focused -> keepOnLeaving(focused));
        time.setOnAction(event -> keep());
        place.setOnAction(event -> keep());
        form = new Card(text.get("conversations.plan.title")).content(new FormField(text.get("conversations.plan.kind"), kind),
                beside(new FormField(text.get("conversations.plan.day"), day), timeField), new FormField(text.get("conversations.plan.minutes"), minutes),
                new FormField(text.get("conversations.plan.channel"), channel), new FormField(text.get("conversations.plan.place"), place));
    }

    private static HBox beside(FormField day, FormField time) {
        HBox.setHgrow(day, Priority.ALWAYS);
        HBox.setHgrow(time, Priority.ALWAYS);
        var row = new HBox(day, time);
        row.getStyleClass().add("pair");
        return row;
    }

    void show(ConversationView now) {
        var text = desk.text();
        ThreeWayConversation one = now.file().conversation();
        if (one.status() != ConversationStatus.VOORBEREID) {
            getChildren().setAll(new Card(text.get("conversations.plan.title")).content(new Facts().add(text.get("conversations.plan.kind"), text.of(one.kind()))
                    .add(text.get("conversations.plan.day"), Words.when(text, one)).add(text.get("conversations.plan.place"), Objects.toString(one.place(), ""))));
            return;
        }
        showing = true;
        kind.setValue(one.kind());
        day.setValue(one.plannedOn());
        if (!time.isFocused()) {
            time.setText(one.plannedAt() == null ? "" : text.time(one.plannedAt()));
        }
        minutes.valueProperty().set(one.minutes());
        channel.setValue(one.channel());
        if (!place.isFocused()) {
            place.setText(Objects.toString(one.place(), ""));
        }
        showing = false;
        getChildren().setAll(form);
    }

    private void keepOnLeaving(boolean focused) {
        if (!focused) {
            keep();
        }
    }

    private void keep() {
        if (showing || model.viewProperty().get() == null || minutes.valueProperty().get() == null) {
            return;
        }
        Optional<LocalTime> at = time(time.getText());
        timeField.error(at.isEmpty() && !time.getText().isBlank() ? desk.text().get("conversations.plan.time.wrong") : "");
        var wanted = new NewConversation(model.conversation().clientId(), kind.getValue(), day.getValue(), at.orElse(null), minutes.valueProperty().get(),
                channel.getValue(), place.getText());
        model.steps().take(() -> service.replan(model.id(), wanted), kept -> { });
    }

    /// `10:30`, `10.30`, `1030` or `9`.
    static Optional<LocalTime> time(String typed) {
        String digits = typed.strip().replace('.', ':');
        if (digits.matches("\\d{1,2}")) {
            digits = digits + ":00";
        } else if (digits.matches("\\d{3,4}")) {
            digits = digits.substring(0, digits.length() - 2) + ":" + digits.substring(digits.length() - 2);
        }
        try {
            return digits.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(digits, DateTimeFormatter.ofPattern("H:mm")));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
