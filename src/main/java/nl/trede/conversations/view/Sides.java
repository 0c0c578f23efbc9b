package nl.trede.conversations.view;

import java.util.Locale;
import javafx.scene.layout.Region;
import nl.trede.clients.model.ActionOwner;

/// The colour of each side of the table; always beside its name.
final class Sides {
    private Sides() {
    }

    static Region dot(ActionOwner side) {
        var dot = new Region();
        dot.getStyleClass().addAll("dot", "side-" + side.name().toLowerCase(Locale.ROOT));
        return dot;
    }
}
