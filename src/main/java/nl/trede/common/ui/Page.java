package nl.trede.common.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The content of a screen: parts under each other with room around them, scrolling when the window is small.
/// The page ends where the top bar ends whether a scroll bar is there or not: the bar stands in the room around the parts.
public final class Page extends ScrollPane {
    private final VBox column;

    public Page(Node... parts) {
        column = new VBox(parts);
        column.getStyleClass().add("page");
        getStyleClass().addAll("page-scroll", "edge-to-edge");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        setFocusTraversable(false);
        ScrollRoom.keep(this);
    }

    /// Makes the column at least as high as the window, for a page whose table should fill it.
    public Page filling() {
        setFitToHeight(true);
        return this;
    }

    public VBox column() {
        return column;
    }

    /// Scrolls the page a node stands on until all of it is in sight, or at least its top. Nothing happens when it is, or when it stands on no
    /// page.
    public static void reveal(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Page page) {
                page.scrollTo(node);
                return;
            }
        }
    }

    private void scrollTo(Node node) {
        applyCss();
        layout();
        var bounds = column.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double window = getViewportBounds().getHeight();
        double hidden = column.getHeight() - window;
        double top = getVvalue() * hidden;
        if (hidden > 0 && (bounds.getMinY() < top || bounds.getMaxY() > top + window)) {
            setVvalue(Math.clamp(bounds.getMinY() / hidden, 0, 1));
        }
    }
}
