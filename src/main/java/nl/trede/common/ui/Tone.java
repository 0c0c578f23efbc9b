package nl.trede.common.ui;

import java.util.Locale;
import javafx.scene.Node;

/// How urgent or how good something is. Colour never says it alone: a tone always stands beside words.
public enum Tone {
    NEUTRAL, ACCENT, SUCCESS, ATTENTION, DANGER;

    /// The style class in `trede.css`: `tone-danger` and so on.
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }

    /// Gives a node this tone, in place of the one it had.
    public void applyTo(Node node) {
        for (Tone other : values()) {
            node.getStyleClass().remove(other.styleClass());
        }
        node.getStyleClass().add(styleClass());
    }
}
