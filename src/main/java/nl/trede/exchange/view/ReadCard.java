package nl.trede.exchange.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;
import nl.trede.exchange.model.ReadOutcome;
import nl.trede.exchange.viewmodel.ReadItem;
import nl.trede.exchange.viewmodel.ReadModel;
import nl.trede.exchange.viewmodel.Reading;

/// One file that is being read in: what it turned out to be, what storing it would do, and the buttons for that.
final class ReadCard extends StackPane {
    private final Text text;
    private final ReadModel model;
    private final ReadItem item;

    ReadCard(Desk desk, ReadModel model, ReadItem item) {
        this.text = desk.text();
        this.model = model;
        this.item = item;
        item.readingProperty().subscribe(this::show);
    }

    private void show(Reading reading) {
        var card = new Card(item.name()).right(new IconButton(Icon.CLOSE, text.get("exchange.read.remove", item.name()), () -> model.remove(item)));
        getChildren().setAll(switch (reading) {
            case Reading.Busy() -> card.content(Labels.muted(text.get("exchange.read.busy")));
            case Reading.AsksPassword(boolean wrong) -> card.content(password(wrong));
            case Reading.Closed(ReadOutcome outcome) -> card.lines(line(sentence(outcome), Tone.DANGER));
            case Reading.Refused(var message) -> card.lines(line(text.get(message), Tone.DANGER));
            case Reading.AlreadyHere() -> card.lines(line(text.get("exchange.read.alreadyHere"), Tone.SUCCESS));
            case Reading.Undone() -> card.lines(line(text.get("exchange.read.undone"), Tone.NEUTRAL));
            case Reading.Planned(var plan) -> card.lines(PlanLines.of(text, plan, agreement -> model.store(item, plan, agreement)));
            case Reading.Stored stored -> card.lines(stored(stored));
        });
    }

    private List<Node> stored(Reading.Stored stored) {
        var record = stored.record();
        List<Node> lines = new ArrayList<>();
        lines.add(new ListLine(text.get("exchange.read.stored")).sub(text.get("exchange.read.counts", record.rowsNew(), record.rowsChanged(),
                record.rowsSame(), record.rowsRefused())).dot(Tone.SUCCESS)
                .right(Buttons.small(text.get("exchange.read.undo"), () -> model.undo(item, stored))));
        return lines;
    }

    private Node password(boolean wrong) {
        var input = new PasswordField();
        input.setId("workbook-password");
        var field = new FormField(text.get("exchange.read.password"), input).hint(text.get("exchange.read.password.hint"));
        if (wrong) {
            field.error(text.get("exchange.read.wrongPassword"));
        }
        input.setOnAction(event -> model.unlock(item, input.getText()));
        var row = new HBox(field, Buttons.plain(text.get("exchange.read.unlock"), () -> model.unlock(item, input.getText())));
        row.getStyleClass().add("exchange-password");
        return row;
    }

    private static ListLine line(String sentence, Tone tone) {
        return new ListLine(sentence).dot(tone);
    }

    private String sentence(ReadOutcome outcome) {
        return switch (outcome) {
            case ReadOutcome.NotAWorkbook() -> text.get("exchange.outcome.notAWorkbook");
            case ReadOutcome.ForeignWorkbook() -> text.get("exchange.outcome.foreign");
            case ReadOutcome.NewerVersion(int version) -> text.get("exchange.outcome.newer", version);
            case ReadOutcome.Damaged() -> text.get("exchange.outcome.damaged");
            case ReadOutcome.TooLarge() -> text.get("exchange.outcome.tooLarge");
            case ReadOutcome.Unreachable() -> text.get("exchange.outcome.unreachable");
            case ReadOutcome.NeedsPassword(), ReadOutcome.WrongPassword() -> text.get("exchange.read.wrongPassword");
            case ReadOutcome.Readable readable -> text.get("exchange.read.stored");
        };
    }
}
