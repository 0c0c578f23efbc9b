package nl.trede.common.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A labelled value above a bar that starts at zero, with a tick where the norm lies.
public final class Meter extends VBox {
    private final Label value = Labels.strong("");
    private final Label caption = Labels.small("");
    private final MeterBar bar = new MeterBar();

    public Meter(String label) {
        getStyleClass().add("meter");
        var name = Labels.plain(label);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        value.setMinWidth(Region.USE_PREF_SIZE);
        var words = new HBox(name, value);
        words.getStyleClass().add("meter-words");
        caption.managedProperty().bind(caption.textProperty().isNotEmpty());
        caption.visibleProperty().bind(caption.managedProperty());
        getChildren().addAll(words, bar, caption);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(value.textProperty().map(shown -> label + ", " + shown));
    }

    /// @param shown    the value as a person reads it: `3 van 6`
    /// @param fraction how much of the bar is filled; below 0 and above 1 are drawn as empty and full
    public Meter show(String shown, double fraction, Tone tone) {
        value.setText(shown);
        bar.show(fraction, tone);
        return this;
    }

    /// @param fraction where on the bar the norm lies, 0 to 1
    /// @param words    the norm in words, under the bar
    public Meter norm(double fraction, String words) {
        bar.norm(fraction);
        caption.setText(words);
        return this;
    }

    /// Makes the whole meter open what was counted.
    public Meter onOpen(Runnable action) {
        Opens.on(this, action);
        return this;
    }
}
