package nl.trede.common.ui;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One line of a list of suggestions: a title and muted words behind it.
final class SuggestionRow extends HBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    SuggestionRow(String title, String sub) {
        getStyleClass().add("suggestion");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(sub.isEmpty() ? title : title + ", " + sub);
        getChildren().add(new Label(title));
        if (!sub.isEmpty()) {
            var words = new Label(sub);
            words.getStyleClass().addAll("muted", "small");
            getChildren().add(words);
        }
    }

    void mark(boolean marked) {
        pseudoClassStateChanged(MARKED, marked);
    }
}
