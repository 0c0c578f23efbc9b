package nl.trede.common.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Buttons by their weight. A label is a verb; a button never shrinks below its label.
public final class Buttons {
    private Buttons() {
    }

    /// The one thing a screen is for; at most one on a screen.
    public static Button primary(String verb, Runnable action) {
        return styled(verb, action, "accent");
    }

    public static Button plain(String verb, Runnable action) {
        return styled(verb, action);
    }

    public static Button plain(Icon icon, String verb, Runnable action) {
        var button = styled(verb, action);
        button.setGraphic(icon.node());
        return button;
    }

    /// A small button inside a line or a card header.
    public static Button small(String verb, Runnable action) {
        return styled(verb, action, "compact");
    }

    /// Reads as a link: goes somewhere, changes nothing.
    public static Button link(String verb, Runnable action) {
        return styled(verb, action, "flat", "link");
    }

    /// Destroys or withdraws something.
    public static Button danger(String verb, Runnable action) {
        return styled(verb, action, "danger");
    }

    private static Button styled(String verb, Runnable action, String... styleClasses) {
        var button = new Button(verb);
        button.getStyleClass().addAll(styleClasses);
        button.setOnAction(event -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        return button;
    }
}
