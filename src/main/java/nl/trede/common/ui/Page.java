package nl.trede.common.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The content of a screen: parts under each other with room around them, scrolling when the window is small.
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
    }

    /// Makes the column at least as high as the window, for a page whose table should fill it.
    public Page filling() {
        setFitToHeight(true);
        return this;
    }

    public VBox column() {
        return column;
    }
}
