package nl.trede.common.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import nl.trede.common.text.Text;

/// A button with only an icon. It always has a name for the tooltip and the screen reader.
public final class IconButton extends Button {
    public IconButton(Icon icon, String name, Runnable action) {
        this(icon, name, "", action);
    }

    /// @param shortcut shown in the tooltip behind the name
    public IconButton(Icon icon, String name, Shortcut shortcut, Text text, Runnable action) {
        this(icon, name, " (" + shortcut.keys(text) + ")", action);
    }

    private IconButton(Icon icon, String name, String keys, Runnable action) {
        getStyleClass().addAll("flat", "icon-only");
        setGraphic(icon.node());
        setAccessibleText(name);
        Tips.install(this, name + keys);
        setOnAction(event -> action.run());
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }
}
