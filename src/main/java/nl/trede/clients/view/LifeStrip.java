package nl.trede.clients.view;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.LifeDomainNote;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;

/// How one part of life went over time: the last few days on which it was noted, and on request all of them with their words.
final class LifeStrip extends VBox {
    private static final int LAST = 3;

    private final Text text;
    private boolean whole;

    LifeStrip(Text text) {
        this.text = text;
        getStyleClass().add("life-strip");
    }

    /// @param notes oldest first
    void show(List<LifeDomainNote> notes) {
        getChildren().clear();
        if (notes.isEmpty()) {
            getChildren().add(Labels.small(text.get("clients.life.none")));
            return;
        }
        var days = new FlowPane();
        days.getStyleClass().add("life-days");
        notes.stream().skip(Math.max(0, notes.size() - LAST)).forEach(note -> days.getChildren().add(day(note)));
        if (notes.size() > LAST || notes.stream().anyMatch(note -> note.words() != null)) {
            days.getChildren().add(Buttons.small(text.get(whole ? "clients.life.fewer" : "clients.life.all"), () -> {
                whole = !whole;
                show(notes);
            }));
        }
        getChildren().add(days);
        if (whole) {
            notes.reversed().forEach(note -> getChildren().add(line(note)));
        }
    }

    private VBox day(LifeDomainNote note) {
        var day = new VBox(LifeMarks.pill(text, note.state()), Labels.small(text.date(note.notedOn())));
        day.getStyleClass().add("life-day");
        day.setAccessibleRole(AccessibleRole.TEXT);
        day.setAccessibleText(text.get("clients.life.day", note.notedOn(), note.state()));
        return day;
    }

    private ListLine line(LifeDomainNote note) {
        var line = new ListLine(text.of(note.state())).dot(LifeMarks.tone(note.state())).right(text.date(note.notedOn()));
        if (note.words() != null) {
            line.sub(note.words());
        }
        return line;
    }
}
