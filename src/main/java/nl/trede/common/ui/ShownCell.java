package nl.trede.common.ui;

import java.util.function.BiConsumer;
import javafx.scene.control.TableCell;

/// A cell that is drawn anew by one function for every row it comes to stand in.
class ShownCell<R, V> extends TableCell<R, V> {
    private final BiConsumer<TableCell<R, V>, V> show;

    ShownCell(BiConsumer<TableCell<R, V>, V> show) {
        this.show = show;
    }

    @Override
    protected void updateItem(V item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(null);
        if (!empty) {
            show.accept(this, item);
        }
    }
}
