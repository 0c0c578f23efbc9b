package nl.trede.conversations.view;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Shortcut;
import nl.trede.common.ui.Tips;

/// *Deelbaar* or *intern*: one click, or one key while the cursor is in the words it is about.
final class ShareToggle extends ToggleButton {
    private final BooleanProperty shareable;

    ShareToggle(Text text, BooleanProperty shareable) {
        this.shareable = shareable;
        getStyleClass().setAll("share-toggle");
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
        shareable.subscribe(shared -> {
            setSelected(!shared);
            setText(text.get(shared ? "conversations.shareable" : "conversations.internal"));
            setAccessibleText(text.get(shared ? "conversations.shareable.name" : "conversations.internal.name"));
        });
        Tips.install(this, text.get("conversations.share.tip") + " (" + Shortcut.SHARE.keys(text) + ")");
        setOnAction(event -> toggle());
    }

    /// Handles the one key, for the words around it.
    void pressed(KeyEvent event) {
        if (Shortcut.SHARE.matches(event)) {
            event.consume();
            toggle();
        }
    }

    private void toggle() {
        shareable.set(!shareable.get());
    }
}
