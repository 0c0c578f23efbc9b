package nl.trede.common.ui;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;

/// Names of facts on the left, the facts on the right, as in the preview of a client.
public final class Facts extends GridPane {
    /// Names up to this length are never broken over two lines.
    private static final int SHORT_NAME = 16;

    public Facts() {
        getStyleClass().add("facts");
        var name = new ColumnConstraints();
        name.setHalignment(HPos.LEFT);
        var fact = new ColumnConstraints();
        fact.setHgrow(Priority.ALWAYS);
        fact.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(name, fact);
    }

    /// An empty fact is shown as a dash, so that it is seen to be missing.
    public Facts add(String name, String fact) {
        var words = Labels.plain(fact.isBlank() ? "–" : fact);
        words.setTextAlignment(TextAlignment.RIGHT);
        return add(name, words);
    }

    public Facts add(String name, Node fact) {
        var label = Labels.muted(name);
        label.setLabelFor(fact);
        if (name.length() <= SHORT_NAME) {
            label.setMinWidth(USE_PREF_SIZE);
        } else {
            label.getStyleClass().add("fact-name");
        }
        addRow(getRowCount(), label, fact);
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setHalignment(fact, HPos.RIGHT);
        GridPane.setFillWidth(fact, fact instanceof Label);
        return this;
    }
}
