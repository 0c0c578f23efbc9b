package nl.trede.conversations.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.RungGlyph;
import nl.trede.conversations.Measuring;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationView;
import nl.trede.conversations.model.Measured;
import nl.trede.conversations.viewmodel.ConversationModel;
import nl.trede.ladder.model.LadderMeasurement;
import nl.trede.ladder.model.Rung;

/// *Trede nu*: the last rung, and the questions above the page to measure it again. A measurement made here belongs to the conversation.
final class RungCard extends VBox {
    private final Desk desk;
    private final ConversationModel model;
    private final ConversationService service;
    private final Measuring measuring;

    RungCard(Desk desk, ConversationModel model, ConversationService service, Measuring measuring) {
        this.desk = desk;
        this.model = model;
        this.service = service;
        this.measuring = measuring;
    }

    void show(ConversationView now) {
        var text = desk.text();
        Measured measured = now.rung();
        var glyph = new RungGlyph(text);
        measured.last().ifPresentOrElse(last -> glyph.show(last.registeredStep(), measured.change()), glyph::unknown);
        boolean here = measured.last().filter(last -> last.id().equals(now.file().conversation().ladderMeasurementId())).isPresent();
        String sentence = measured.last().map(last -> text.of(Rung.of(last.registeredStep()))).orElseGet(() -> text.get("conversations.rung.none"));
        String when = measured.last().map(last -> here ? text.get("conversations.rung.here") : text.get("conversations.rung.on", last.measuredOn())).orElse("");
        Label name = Labels.plain(sentence);
        var words = new VBox(name, Labels.small(when));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var again = Buttons.small(text.get(measured.last().isPresent() ? "conversations.rung.again" : "conversations.rung.first"), this::measure);
        again.setId("measure-rung");
        var line = new HBox(glyph, words, again);
        line.getStyleClass().add("rung-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(new Card(text.get("conversations.rung")).content(line));
    }

    private void measure() {
        var before = model.viewProperty().get().rung().last().map(LadderMeasurement::id);
        model.flush();
        measuring.measure(model.conversation().clientId(), () -> model.steps().run(() -> service.tieMeasurement(model.id(), before), model::load));
    }
}
