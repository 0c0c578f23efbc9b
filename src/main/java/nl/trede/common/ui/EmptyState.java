package nl.trede.common.ui;

import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What stands where nothing is yet: one sentence that teaches and one button that starts.
public final class EmptyState extends VBox {
    public EmptyState(Icon icon, String sentence) {
        getStyleClass().add("empty-state");
        var words = Labels.muted(sentence);
        words.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(icon.node(), words);
    }

    public EmptyState button(String verb, Runnable action) {
        getChildren().add(Buttons.plain(verb, action));
        return this;
    }
}
