package nl.trede.common.ui;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Waits until a part of a page stands in the window. What is in a page that scrolls stands there only after the page has got its skin, at
/// the next pulse; a cursor that is sent to it earlier goes nowhere, and the next keys would be lost.
public final class InWindow {
    private InWindow() {
    }

    /// Puts the cursor in a control, as soon as that can be.
    public static void focus(Node control) {
        then(control, control::requestFocus);
    }

    /// Runs something on the screen thread once the node stands in a window, after what is happening now.
    public static void then(Node node, Runnable action) {
        if (node.getScene() != null) {
            Platform.runLater(action);
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene was, Scene now) {
                node.sceneProperty().removeListener(this);
                Platform.runLater(action);
            }
        });
    }
}
