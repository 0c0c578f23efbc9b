package nl.trede.common.ui;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;

/// Lines under each other, the first of them at once and a hundred more at each press: a list of thousands stays quick to draw.
public final class LongList<T> extends VBox {
    private static final int AT_FIRST = 10;
    private static final int MORE = 100;

    private final Text text;
    private final List<T> items;
    private final Function<? super T, ? extends Node> line;

    public LongList(Text text, List<T> items, Function<? super T, ? extends Node> line) {
        this(text, items, line, AT_FIRST);
    }

    /// @param atFirst how many lines there are before the first press
    public LongList(Text text, List<T> items, Function<? super T, ? extends Node> line, int atFirst) {
        this.text = text;
        this.items = List.copyOf(items);
        this.line = line;
        show(atFirst);
    }

    private void show(int many) {
        getChildren().setAll(items.stream().limit(many).map(line).toList());
        if (items.size() > many) {
            var more = new ListLine(text.get("common.more", items.size() - many)).onOpen(() -> show(many + MORE));
            getChildren().add(more);
        }
    }
}
