package nl.trede.common.ui;

import java.util.List;
import javafx.collections.FXCollections;
import nl.trede.common.text.Text;

/// A drop-down of the constants of an enum under their labels. `null` is *nothing chosen*.
public final class EnumBox<E extends Enum<E>> extends PickBox<E> {
    public EnumBox(Text text, Class<E> type) {
        this(text, List.of(type.getEnumConstants()));
    }

    /// Only some of the constants, in this order.
    public EnumBox(Text text, List<E> constants) {
        super(FXCollections.observableArrayList(constants), text::of);
        setMinWidth(USE_PREF_SIZE);
    }

    /// Adds an empty choice on top, for a field that may stay open.
    public EnumBox<E> optional() {
        optional("");
        return this;
    }
}
