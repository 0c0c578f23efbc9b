package nl.trede.exchange.view;

import java.time.LocalDateTime;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tables;
import nl.trede.common.ui.Tone;
import nl.trede.exchange.viewmodel.RegisterModel.Line;
import nl.trede.exchange.viewmodel.RegisterModel;

/// The tab *Register*: who sent or read what, and when.
final class RegisterPane extends VBox {
    private static final int ROWS = 14;
    private final Text text;
    private final RegisterModel model;

    RegisterPane(Desk desk, RegisterModel model) {
        this.text = desk.text();
        this.model = model;
        var table = Tables.<Line>of(text, desk.tables(), "exchange-register")
                .words("when", text.get("exchange.register.when"), 10.5, this::when)
                .node("what", text.get("exchange.register.what"), 8, this::kind, line -> new Pill(kind(line), tone(line)).outlined())
                .node("who", text.get("exchange.register.whom"), 16, this::whom, this::whoAndFile).growing()
                .number("rows", text.get("exchange.register.rows"), 5, RegisterPane::rows, Object::toString)
                .node("undo", "", 4, RegisterPane::undoOrder, this::undo)
                .yielding("rows").fitting(ROWS).empty(new EmptyState(Icon.HISTORY, text.get("exchange.register.empty")), model.readProperty()).build(model.lines());
        getChildren().setAll(new Card(text.get("exchange.register.title"), text.get("exchange.register.sub")).lines(table));
    }

    private String when(Line line) {
        var at = LocalDateTime.ofInstant(line.at(), Dates.ZONE);
        return text.date(at.toLocalDate()) + " " + text.time(at.toLocalTime());
    }

    private String kind(Line line) {
        return switch (line) {
            case Line.Sent sent -> text.get("exchange.register.sent");
            case Line.Received received -> text.get(received.record().undoneAt() == null ? "exchange.register.received" : "exchange.register.undone");
        };
    }

    private static Tone tone(Line line) {
        return switch (line) {
            case Line.Sent sent -> Tone.ACCENT;
            case Line.Received received -> received.record().undoneAt() == null ? Tone.SUCCESS : Tone.NEUTRAL;
        };
    }

    private String whom(Line line) {
        return switch (line) {
            case Line.Sent sent -> sent.recipient();
            case Line.Received received -> text.get("exchange.register.here");
        };
    }

    /// To or from whom, and under it which file; whose hand it was is in the tooltip. One line each, because a row has a fixed height.
    private Node whoAndFile(Line line) {
        var who = Labels.strong(whom(line));
        var file = Labels.small(file(line));
        who.setWrapText(false);
        file.setWrapText(false);
        Tooltip.install(file, new Tooltip(text.get("exchange.register.fileBy", file(line), by(line))));
        var cell = new VBox(who, file);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.setMaxHeight(Region.USE_PREF_SIZE);
        return cell;
    }

    private static Integer rows(Line line) {
        return switch (line) {
            case Line.Sent sent -> sent.record().rowCount();
            case Line.Received received -> received.record().rowsNew() + received.record().rowsChanged() + received.record().rowsSame();
        };
    }

    private static String file(Line line) {
        return switch (line) {
            case Line.Sent sent -> sent.record().fileName();
            case Line.Received received -> received.record().fileName();
        };
    }

    private static String by(Line line) {
        return switch (line) {
            case Line.Sent sent -> sent.record().actor();
            case Line.Received received -> received.record().actor();
        };
    }

    private static Boolean undoOrder(Line line) {
        return line instanceof Line.Received received && received.record().undoneAt() == null;
    }

    private Node undo(Line line) {
        return line instanceof Line.Received received && received.record().undoneAt() == null
                ? new IconButton(Icon.UNDO, text.get("exchange.read.undo"), () -> model.undo(received)) : null;
    }
}
