package nl.trede.shell.view;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.trede.common.ui.Labels;

/// One line of the palette: what it is called, what tells it apart, and its kind or its keys on the right.
final class PaletteRow extends HBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Runnable act;

    PaletteRow(String title, String sub, Node right, Runnable act) {
        this.act = act;
        getStyleClass().addAll("suggestion", "palette-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(sub.isEmpty() ? title : title + ", " + sub);
        Label name = Labels.plain(title);
        Label more = Labels.small(sub);
        HBox.setHgrow(more, Priority.ALWAYS);
        more.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, more, right);
    }

    void mark(boolean marked) {
        pseudoClassStateChanged(MARKED, marked);
    }

    void act() {
        act.run();
    }
}
