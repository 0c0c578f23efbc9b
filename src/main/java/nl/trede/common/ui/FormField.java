package nl.trede.common.ui;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A label, an input under it, and under that a hint or what is wrong. Saving is never greyed out: it shows these messages.
public final class FormField extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    /// The letters of a label are this much of those of its input.
    private static final double LABEL_SHARE = 0.93;

    private final Label name;
    private final Node input;
    private final Label hint = Labels.small("");
    private final Label error = Labels.small("");

    public FormField(String label, Node input) {
        getStyleClass().add("form-field");
        this.input = input;
        name = Labels.plain(label);
        name.getStyleClass().add("form-label");
        name.setLabelFor(input);
        if (input.getAccessibleText() == null) {
            input.setAccessibleText(label);
        }
        error.getStyleClass().add("form-error");
        hideWhenEmpty(hint);
        hideWhenEmpty(error);
        error.textProperty().subscribe(now -> {
            pseudoClassStateChanged(INVALID, !now.isEmpty());
            input.setAccessibleHelp(now.isEmpty() ? hint.getText() : now);
        });
        if (input instanceof Checked checked) {
            checked.problemProperty().subscribe(error::setText);
        }
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(name, input, error, hint);
    }

    private static void hideWhenEmpty(Label label) {
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
    }

    double labelHeight(double width) {
        return snapSizeY(name.prefHeight(width));
    }

    /// A drop-down shows its longest choice whole; words that are typed scroll.
    double leastWidth() {
        return input instanceof PickBox<?> box ? box.longest(name.getFont(), name.getFont().getSize() / LABEL_SHARE) : 0;
    }

    /// Lets the input become as narrow as its place: what a drop-down asks for is as wide as it was last drawn.
    void giveWay() {
        if (input instanceof Region region) {
            region.setMinWidth(0);
        }
    }

    /// A standing hint under the input.
    public FormField hint(String sentence) {
        hint.setText(sentence);
        return this;
    }

    /// What is wrong with the input; empty takes it away.
    public void error(String sentence) {
        error.setText(sentence);
    }

    public void clearError() {
        error.setText("");
    }

    public StringProperty errorProperty() {
        return error.textProperty();
    }

    public boolean hasError() {
        return !error.getText().isEmpty();
    }
}
