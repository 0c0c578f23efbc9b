package nl.trede.shell.view;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.trede.common.ui.Shortcut;

/// The keys that work everywhere. While a panel is open only those that do not lead away from it.
final class FrameKeys {
    private final Frame frame;
    private final EventHandler<KeyEvent> early = this::press;
    private final EventHandler<KeyEvent> late = FrameKeys::fireButton;

    FrameKeys(Frame frame) {
        this.frame = frame;
        frame.sceneProperty().subscribe((was, now) -> move(was, now));
        move(null, frame.getScene());
    }

    private void move(Scene was, Scene now) {
        if (was != null) {
            was.removeEventFilter(KeyEvent.KEY_PRESSED, early);
            was.removeEventHandler(KeyEvent.KEY_PRESSED, late);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, early);
            now.addEventHandler(KeyEvent.KEY_PRESSED, late);
        }
    }

    private void press(KeyEvent event) {
        if (always(event) || !frame.overlay().isOpen() && atRest(event)) {
            event.consume();
        }
    }

    private boolean always(KeyEvent event) {
        if (Shortcut.LARGER.matches(event)) {
            frame.theme().larger();
        } else if (Shortcut.SMALLER.matches(event)) {
            frame.theme().smaller();
        } else if (Shortcut.NORMAL_SIZE.matches(event)) {
            frame.theme().normal();
        } else if (Shortcut.LOCK.matches(event)) {
            frame.lock();
        } else {
            return false;
        }
        return true;
    }

    private boolean atRest(KeyEvent event) {
        if (Shortcut.TOGETHER.matches(event)) {
            frame.lookTogether();
        } else if (Shortcut.PALETTE.matches(event)) {
            frame.openPalette();
        } else if (Shortcut.NEW_CONTACT.matches(event)) {
            frame.newContact();
        } else if (Shortcut.BACK.matches(event)) {
            frame.back();
        } else if (Shortcut.HELP.matches(event)) {
            frame.openHelp();
        } else if (Shortcut.ROOM.matches(event)) {
            frame.openRoom(Shortcut.ROOM.indexOf(event));
        } else {
            return false;
        }
        return true;
    }

    /// Enter presses the button that has the focus, on every system.
    private static void fireButton(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isConsumed() && event.getTarget() instanceof Button button) {
            button.fire();
            event.consume();
        }
    }
}
