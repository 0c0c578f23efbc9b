package nl.trede.common.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// Makes any part of a screen open something: by click, Enter or Space, and as a button to a screen reader.
public final class Opens {
    private Opens() {
    }

    public static void on(Node node, Runnable action) {
        node.getStyleClass().add("opens");
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                action.run();
            }
        });
        node.setOnKeyPressed(event -> {
            if (event.getTarget() == node && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                event.consume();
                action.run();
            }
        });
    }
}
