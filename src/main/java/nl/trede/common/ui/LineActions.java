package nl.trede.common.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// What can be done with a line of a list: for each thing a small button, and one letter while the line has the focus. The tooltip tells
/// the letter.
public final class LineActions extends HBox {
    private final Map<KeyCode, Runnable> plain = new EnumMap<>(KeyCode.class);
    private final Map<KeyCode, Runnable> shifted = new EnumMap<>(KeyCode.class);

    /// Stands at the right end of the line and makes it a stop for Tab.
    public LineActions(ListLine line) {
        this(line, false);
    }

    /// @param under whether it stands under the words, for a list that is narrow
    public LineActions(ListLine line, boolean under) {
        getStyleClass().add("line-actions");
        line.setFocusTraversable(true);
        if (under) {
            line.under(this);
        } else {
            line.right(this);
        }
        line.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var keys = event.isShiftDown() ? shifted : plain;
            if (event.getTarget() == line && !event.isShortcutDown() && !event.isAltDown() && keys.containsKey(event.getCode())) {
                event.consume();
                keepLetter(line.getScene());
                keys.get(event.getCode()).run();
            }
        });
    }

    /// The letter that was pressed is not also typed in a field that got the cursor by it.
    private static void keepLetter(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, new EventHandler<>() {
            @Override
            public void handle(KeyEvent next) {
                scene.removeEventFilter(KeyEvent.ANY, this);
                if (next.getEventType() == KeyEvent.KEY_TYPED) {
                    next.consume();
                }
            }
        });
    }

    /// @param verb what it does; the letter is put behind it
    public LineActions add(Icon icon, String verb, KeyCode letter, Runnable action) {
        plain.put(letter, action);
        getChildren().add(new IconButton(icon, verb + " (" + letter.getName() + ")", action));
        return this;
    }

    /// A letter for what a button on the line does already; its tooltip tells the letter.
    public LineActions key(Button button, KeyCode letter, Runnable action) {
        plain.put(letter, action);
        Tips.install(button, button.getText() + " (" + letter.getName() + ")");
        return this;
    }

    /// The same with Shift.
    public LineActions shifted(Icon icon, String verb, KeyCode letter, Runnable action) {
        shifted.put(letter, action);
        getChildren().add(new IconButton(icon, verb + " (Shift " + letter.getName() + ")", action));
        return this;
    }
}
