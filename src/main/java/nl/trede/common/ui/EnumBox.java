package nl.trede.common.ui;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import nl.trede.common.text.Text;

/// A drop-down of the constants of an enum under their labels. `null` is *nothing chosen*.
public final class EnumBox<E extends Enum<E>> extends ComboBox<E> {
    public EnumBox(Text text, Class<E> type) {
        this(text, List.of(type.getEnumConstants()));
    }

    /// Only some of the constants, in this order.
    public EnumBox(Text text, List<E> constants) {
        getItems().setAll(constants);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(USE_PREF_SIZE);
        setVisibleRowCount(12);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(E constant) {
                return constant == null ? "" : text.of(constant);
            }

            @Override
            public E fromString(String label) {
                return constants.stream().filter(constant -> text.of(constant).equals(label)).findFirst().orElse(null);
            }
        });
    }

    /// Adds an empty choice on top, for a field that may stay open.
    public EnumBox<E> optional() {
        getItems().addFirst(null);
        return this;
    }
}
