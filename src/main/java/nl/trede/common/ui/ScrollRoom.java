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
        pane.viewportBoundsProperty().subscribe(bounds -> look(pane));
        pane.widthProperty().subscribe(width -> look(pane));
    }

    /// The styles are applied at once, within the same layout: a moment later the page would be seen to jump.
    private static void look(ScrollPane pane) {
        double shown = pane.getViewportBounds().getWidth();
        boolean scrolling = shown > 0 && pane.getWidth() - pane.snappedLeftInset() - pane.snappedRightInset() - shown > 1;
        if (pane.getPseudoClassStates().contains(SCROLLING) != scrolling) {
            pane.pseudoClassStateChanged(SCROLLING, scrolling);
            if (pane.getScene() != null) {
                pane.applyCss();
            }
        }
    }
}
