package nl.trede.common.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;

/// The place near the numbers of a screen where the list behind one of them opens. One list at a time; closing it brings the
/// focus back to the number it was opened from.
public final class ListSlot extends VBox {
    private final Text text;
    private Optional<Node> from = Optional.empty();

    public ListSlot(Text text) {
        this.text = text;
        getStyleClass().add("list-slot");
        setVisible(false);
        setManaged(false);
    }

    /// @param from the number whose list it is
    public void open(Node from, Card card) {
        this.from = Optional.of(from);
        var close = new IconButton(Icon.CLOSE, text.get("common.close"), this::close);
        getChildren().setAll(card.emphasised().right(close));
        setManaged(true);
        setVisible(true);
        InWindow.focus(close);
    }

    public void close() {
        getChildren().clear();
        setManaged(false);
        setVisible(false);
        from.ifPresent(Node::requestFocus);
        from = Optional.empty();
    }

    public boolean isOpen() {
        return !getChildren().isEmpty();
    }
}
