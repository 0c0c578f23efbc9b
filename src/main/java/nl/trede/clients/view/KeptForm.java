package nl.trede.clients.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// A place on the page that is made anew when what it shows has changed, but never under the hands of the coach: as long as something
/// in it was typed and not saved, or a field in it has the focus, it waits.
final class KeptForm extends VBox {
    private List<Object> untouched = List.of();
    private Object shown;
    private Object about;
    private Supplier<? extends Node> next;
    private boolean saved;

    KeptForm() {
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(owner -> renew());
    }

    /// @param id   what the form is about; of something else it is made anew at once
    /// @param data what it shows; nothing happens while that stays equal
    void show(Object id, Object data, Supplier<? extends Node> make) {
        boolean other = !Objects.equals(id, about);
        if (!other && data.equals(shown)) {
            return;
        }
        saved |= other;
        about = id;
        shown = data;
        next = make;
        renew();
    }

    /// What stands in the form was saved: nothing in it is lost any more.
    void saved() {
        untouched = typed();
        saved = true;
        renew();
    }

    private void renew() {
        int focused = focused();
        if (next == null || !saved && (focused >= 0 || !typed().equals(untouched))) {
            return;
        }
        Supplier<? extends Node> make = next;
        next = null;
        saved = false;
        getChildren().setAll(make.get());
        untouched = typed();
        if (focused >= 0 && focused < inputs().size()) {
            inputs().get(focused).requestFocus();
        }
    }

    private int focused() {
        List<Node> inputs = inputs();
        for (int at = 0; at < inputs.size(); at++) {
            if (inputs.get(at).isFocused()) {
                return at;
            }
        }
        return -1;
    }

    private List<Object> typed() {
        var values = new ArrayList<>();
        for (Node input : inputs()) {
            values.add(switch (input) {
                case TextInputControl field -> Objects.requireNonNullElse(field.getText(), "");
                case ComboBoxBase<?> box -> Objects.requireNonNullElse(box.getValue(), "");
                case CheckBox box -> box.isSelected();
                default -> "";
            });
        }
        return values;
    }

    private List<Node> inputs() {
        var inputs = new ArrayList<Node>();
        gather(this, inputs);
        return inputs;
    }

    private static void gather(Node node, List<Node> inputs) {
        switch (node) {
            case TextInputControl field -> inputs.add(field);
            case ComboBoxBase<?> box -> inputs.add(box);
            case CheckBox box -> inputs.add(box);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> gather(child, inputs));
            default -> { }
        }
    }
}
