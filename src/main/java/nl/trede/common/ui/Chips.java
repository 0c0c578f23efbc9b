package nl.trede.common.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// A few choices in a row, all in sight: filters, kinds, minutes.
///
/// One Tab stop; Left and Right walk along the chips. In a single choice walking chooses, as with radio buttons;
/// in a multiple choice Space turns a chip on and off.
public final class Chips<T> extends FlowPane {
    private final Map<T, ToggleButton> chips = new LinkedHashMap<>();
    private final Function<? super T, String> label;
    private final boolean single;
    private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");
    private final ObservableSet<T> chosen = FXCollections.observableSet();

    private Chips(List<T> options, Function<? super T, String> label, boolean single) {
        this.label = label;
        this.single = single;
        getStyleClass().add("chips");
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.PARENT);
        options.forEach(this::add);
        value.subscribe(now -> show());
        chosen.addListener((SetChangeListener<T>) change -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        show();
    }

    /// Exactly one at a time; `null` until something is chosen.
    public static <T> Chips<T> single(List<T> options, Function<? super T, String> label) {
        return new Chips<>(options, label, true);
    }

    /// Any number at a time.
    public static <T> Chips<T> multiple(List<T> options, Function<? super T, String> label) {
        return new Chips<>(options, label, false);
    }

    /// One row when there is room for it.
    @Override
    protected double computePrefWidth(double height) {
        double row = chips.values().stream().mapToDouble(chip -> snapSizeX(chip.prefWidth(-1))).sum();
        return snappedLeftInset() + row + Math.max(0, chips.size() - 1) * snapSpaceX(getHgap()) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }

    /// The choice of a single row of chips.
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public T getValue() {
        return value.get();
    }

    public void setValue(T option) {
        value.set(option);
    }

    /// The choices of a multiple row of chips.
    public ObservableSet<T> chosen() {
        return chosen;
    }

    /// Puts a number behind each label: *Werkt 7*. An option without a number keeps its plain label.
    public void count(Map<T, ? extends Number> counts) {
        chips.forEach((option, chip) -> chip.setText(counts.containsKey(option)
                ? label.apply(option) + " " + counts.get(option) : label.apply(option)));
    }

    private void add(T option) {
        var chip = new ToggleButton(label.apply(option));
        chip.getStyleClass().add("chip");
        chip.setMnemonicParsing(false);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setAccessibleRole(single ? AccessibleRole.RADIO_BUTTON : AccessibleRole.TOGGLE_BUTTON);
        chip.setOnAction(event -> choose(option));
        chip.focusedProperty().subscribe(focused -> stops());
        chips.put(option, chip);
        getChildren().add(chip);
    }

    private void choose(T option) {
        if (single) {
            value.set(option);
        } else if (!chosen.remove(option)) {
            chosen.add(option);
        }
        show();
    }

    private void show() {
        Set<T> on = single ? chips.keySet().stream().filter(option -> option.equals(value.get())).collect(Collectors.toSet())
                : chosen;
        chips.forEach((option, chip) -> chip.setSelected(on.contains(option)));
        stops();
    }

    /// Tab comes to the focused or the chosen chip, or else to the first.
    private void stops() {
        var stop = chips.values().stream().filter(ToggleButton::isFocused).findFirst()
                .or(() -> chips.values().stream().filter(ToggleButton::isSelected).findFirst())
                .or(() -> chips.values().stream().findFirst());
        chips.values().forEach(chip -> chip.setFocusTraversable(stop.filter(chip::equals).isPresent()));
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        var order = List.copyOf(chips.keySet());
        int from = getChildren().indexOf(event.getTarget());
        if (step == 0 || event.isAltDown() || from < 0) {
            return;
        }
        event.consume();
        int to = Math.clamp(from + step, 0, order.size() - 1);
        getChildren().get(to).requestFocus();
        if (single) {
            choose(order.get(to));
        }
    }
}
