package nl.trede.common.ui;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.trede.common.text.Text;

/// A rung of the participatieladder: six rising bars, the first ones in the rung's colour, the number, and the change.
public final class RungGlyph extends HBox {
    public static final int RUNGS = 6;

    private final Text text;
    private final HBox bars = new HBox();
    private final Label number = new Label();
    private final Label change = new Label();

    public RungGlyph(Text text) {
        this.text = text;
        getStyleClass().add("rung-glyph");
        bars.getStyleClass().add("rung-bars");
        bars.setAlignment(Pos.BOTTOM_LEFT);
        bars.setMaxHeight(USE_PREF_SIZE);
        for (int i = 1; i <= RUNGS; i++) {
            var bar = new Region();
            bar.getStyleClass().addAll("rung-bar", "rung-bar-" + i);
            bars.getChildren().add(bar);
        }
        number.getStyleClass().add("rung-number");
        number.setMinWidth(USE_PREF_SIZE);
        change.getStyleClass().add("rung-change");
        change.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(bars, number, change);
        unknown();
    }

    /// @param rung 1 to 6
    public RungGlyph show(int rung) {
        return show(rung, 0);
    }

    /// @param rung   1 to 6
    /// @param change rungs up (positive) or down since the measurement it is compared with
    public RungGlyph show(int rung, int change) {
        colour(rung);
        number.setText(Integer.toString(rung));
        this.change.setText(change == 0 ? "" : signed(change));
        this.change.getStyleClass().removeAll("up", "down");
        this.change.getStyleClass().add(change < 0 ? "down" : "up");
        setAccessibleText(change == 0 ? text.get("common.rung.name", rung)
                : text.get("common.rung.changed", rung, signed(change)));
        return this;
    }

    /// No measurement yet: six grey bars and a dash.
    public RungGlyph unknown() {
        colour(0);
        number.setText("–");
        change.setText("");
        setAccessibleText(text.get("common.rung.none"));
        return this;
    }

    /// Words behind the change, such as *sinds start*.
    public RungGlyph since(String words) {
        change.setText(change.getText() + " " + words);
        return this;
    }

    private void colour(int rung) {
        for (int i = 1; i <= RUNGS; i++) {
            bars.getStyleClass().remove("rung-" + i);
            var classes = bars.getChildren().get(i - 1).getStyleClass();
            classes.remove("on");
            if (i <= rung) {
                classes.add("on");
            }
        }
        if (rung > 0) {
            bars.getStyleClass().add("rung-" + rung);
        }
    }

    private static String signed(int change) {
        return change > 0 ? "+" + change : "−" + -change;
    }
}
