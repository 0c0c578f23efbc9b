package nl.trede.common.ui;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import nl.trede.common.text.Text;

/// How long something took, in minutes: the usual lengths as chips, and a small field for any other.
public final class MinutesField extends HBox {
    private static final List<Integer> USUAL = List.of(15, 30, 45, 60, 90);

    private static final double CHIPS_EM = 16.6;

    private final ObjectProperty<Integer> value = new SimpleObjectProperty<>(this, "value");
    private final Chips<Integer> chips;
    private final TextField own = new TextField();

    public MinutesField(Text text) {
        chips = Chips.single(USUAL, minutes -> Integer.toString(minutes));
        getStyleClass().add("minutes-field");
        own.setPrefColumnCount(5);
        own.fontProperty().subscribe(font -> chips.setPrefWrapLength(font.getSize() * CHIPS_EM));
        own.setMinWidth(USE_PREF_SIZE);
        own.setPromptText(text.get("common.minutes.own"));
        own.setAccessibleText(text.get("common.minutes.own.name"));
        own.setTextFormatter(new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,4}") ? change : null));
        chips.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                own.clear();
                value.set(chosen);
            }
        });
        own.textProperty().subscribe(typed -> {
            if (!typed.isEmpty()) {
                chips.setValue(null);
                value.set(Integer.valueOf(typed));
            } else if (chips.getValue() == null) {
                value.set(null);
            }
        });
        value.subscribe(this::show);
        getChildren().addAll(chips, own);
    }

    /// Null while nothing was noted.
    public ObjectProperty<Integer> valueProperty() {
        return value;
    }

    private void show(Integer minutes) {
        if (minutes == null) {
            chips.setValue(null);
            own.clear();
        } else if (USUAL.contains(minutes) && own.getText().isEmpty()) {
            chips.setValue(minutes);
        } else if (!minutes.equals(chips.getValue()) && !own.getText().equals(minutes.toString())) {
            own.setText(minutes.toString());
        }
    }
}
