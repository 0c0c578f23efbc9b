package nl.trede.common.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// Panels above the page in the same window: the palette, quick panels, questions. Esc or a click beside closes the top one,
/// and the focus goes back to where it was. Works as the topmost child of a root [StackPane].
public final class Overlay extends StackPane {
    private record Layer(StackPane pane, Node panel, Runnable onClose, Node focusBefore) { }

    private final Deque<Layer> layers = new ArrayDeque<>();
    private Subscription watching = Subscription.EMPTY;

    public Overlay() {
        setPickOnBounds(false);
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
                close();
                event.consume();
            }
        });
        sceneProperty().subscribe(scene -> {
            watching.unsubscribe();
            watching = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::keepInside);
        });
    }

    public boolean isOpen() {
        return !layers.isEmpty();
    }

    /// Shows a panel in the middle.
    public void show(Region panel) {
        show(panel, Pos.CENTER, () -> { });
    }

    /// @param panel   takes at most the room there is and scrolls when that is not enough; give it a style class such as `panel`
    /// @param place   where in the window, such as `TOP_CENTER` for the palette
    /// @param onClose called once, however the panel is closed
    public void show(Region panel, Pos place, Runnable onClose) {
        var scrim = new Region();
        scrim.getStyleClass().add("scrim");
        scrim.setOnMousePressed(event -> close());
        var room = new OverlayRoom(panel);
        var pane = new StackPane(scrim, room);
        pane.getStyleClass().add("overlay-layer");
        StackPane.setAlignment(room, place);
        if (place.getVpos() == VPos.TOP) {
            room.getStyleClass().add("at-top");
        }
        Scene scene = getScene();
        layers.push(new Layer(pane, panel, onClose, scene == null ? null : scene.getFocusOwner()));
        getChildren().add(pane);
        setVisible(true);
        applyCss();
        focusFirst(panel);
    }

    /// Closes the top panel; nothing when none is open.
    public void close() {
        if (layers.isEmpty()) {
            return;
        }
        Layer layer = layers.pop();
        getChildren().remove(layer.pane());
        setVisible(isOpen());
        if (layer.focusBefore() != null && layer.focusBefore().getScene() != null) {
            layer.focusBefore().requestFocus();
        }
        layer.onClose().run();
    }

    public void closeAll() {
        while (isOpen()) {
            close();
        }
    }

    private void keepInside(Node focused) {
        if (isOpen() && focused != null && !within(focused, layers.peek().panel()) && within(focused, getScene().getRoot())) {
            focusFirst(layers.peek().panel());
        }
    }

    private static boolean within(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private static boolean focusFirst(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(Overlay::focusFirst);
    }
}
