package nl.trede.common.ui;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Gives a panel its own size, or scrolls it when the window is smaller. Keeps space around it for its shadow.
final class OverlayRoom extends ScrollPane {
    private static final double SHADOW = 28;

    OverlayRoom(Region panel) {
        getStyleClass().addAll("overlay-room", "edge-to-edge");
        var space = new StackPane(panel);
        space.setPadding(new Insets(SHADOW));
        space.setPickOnBounds(false);
        setContent(space);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinSize(0, 0);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPickOnBounds(false);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getContent().prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(getContent().prefHeight(getContent().prefWidth(-1)));
    }
}
