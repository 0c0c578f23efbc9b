package nl.trede.common.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;

/// Keeps the content of a scrolling part in its place when its scroll bar comes or goes: the style sheet takes the width of the bar from the
/// padding of what is `:scrolling`.
public final class ScrollRoom {
    private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");

    private ScrollRoom() {
    }

    public static void keep(ScrollPane pane) {
        pane.viewportBoundsProperty().subscribe(bounds -> pane.pseudoClassStateChanged(SCROLLING,
                bounds.getWidth() > 0 && pane.getWidth() - pane.snappedLeftInset() - pane.snappedRightInset() - bounds.getWidth() > 1));
    }
}
