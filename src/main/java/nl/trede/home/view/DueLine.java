package nl.trede.home.view;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.home.model.AgendaLine;

/// One due thing: Enter opens the place where it is solved, U puts it off.
final class DueLine extends VBox {
    private final Desk desk;
    private final AgendaLine due;
    private final BiConsumer<AgendaLine, LocalDate> postpone;
    private final ListLine line;

    DueLine(Desk desk, AgendaLine due, Tone tone, BiConsumer<AgendaLine, LocalDate> postpone) {
        this.desk = desk;
        this.due = due;
        this.postpone = postpone;
        Text text = desk.text();
        line = new ListLine(text.get(due.item().title())).dot(tone);
        String detail = text.get(due.item().detail());
        line.sub(due.who().map(who -> detail.isBlank() ? who : who + " · " + detail).orElse(detail));
        if (due.days() < 0) {
            line.pill(new Pill(text.get("home.late"), Tone.DANGER));
        }
        line.right(when(text));
        due.item().verb().ifPresent(verb -> line.right(Buttons.small(text.get(verb), this::open)));
        line.right(new IconButton(Icon.HISTORY, text.get("home.postpone"), this::choose));
        line.onOpen(this::open);
        line.setId("due-" + due.item().key());
        line.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.U && event.getTarget() == line && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                choose();
            }
        });
        getChildren().add(line);
    }

    private String when(Text text) {
        if (due.days() < 0) {
            return text.get("home.since", -due.days());
        }
        return due.days() == 0 ? text.get("home.today.now") : text.get("home.in", due.days());
    }

    private void open() {
        desk.navigator().open(due.item().place());
    }

    private void choose() {
        if (getChildren().size() > 1) {
            end();
            return;
        }
        var choice = new PostponeLine(desk, day -> postpone.accept(due, day), this::end);
        getChildren().add(choice);
        choice.begin();
    }

    private void end() {
        getChildren().remove(1, getChildren().size());
        line.requestFocus();
    }
}
