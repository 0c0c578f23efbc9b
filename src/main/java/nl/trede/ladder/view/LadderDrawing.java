package nl.trede.ladder.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Labels;
import nl.trede.ladder.model.Rung;

/// The participatieladder drawn as a ladder: two rails, six rungs in their colours, the highest on top, and words beside each.
final class LadderDrawing extends VBox {
    private final List<Row> rows = new ArrayList<>();

    private LadderDrawing(Text text, boolean criteria, Function<Rung, Node> right) {
        getStyleClass().add("ladder");
        for (int step = Rung.values().length; step >= 1; step--) {
            var row = new Row(text, Rung.of(step), criteria, right.apply(Rung.of(step)));
            rows.add(row);
            getChildren().add(row);
        }
    }

    /// With criteria and examples, and something at the right end of each rung.
    static LadderDrawing full(Text text, Function<Rung, Node> right) {
        var drawing = new LadderDrawing(text, true, right);
        drawing.rows.forEach(row -> row.colour(true));
        return drawing;
    }

    /// Only the names; [#show] colours it up to where someone stands.
    static LadderDrawing small(Text text) {
        var drawing = new LadderDrawing(text, false, rung -> null);
        drawing.getStyleClass().add("ladder-small");
        drawing.show(Optional.empty());
        return drawing;
    }

    /// Colours the rungs up to the one reached and makes that one stand out.
    void show(Optional<Integer> reached) {
        for (Row row : rows) {
            row.colour(reached.filter(step -> row.rung.step() <= step).isPresent());
            row.here(reached.filter(step -> row.rung.step() == step).isPresent());
        }
    }

    private static final class Row extends HBox {
        private final Rung rung;
        private final StackPane bar;
        private final Label name;

        Row(Text text, Rung rung, boolean criteria, Node right) {
            this.rung = rung;
            getStyleClass().add("ladder-row");
            setAlignment(Pos.CENTER_LEFT);
            var number = new Label(Integer.toString(rung.step()));
            number.setMinWidth(USE_PREF_SIZE);
            bar = new StackPane(number);
            bar.getStyleClass().add("ladder-bar");
            var rails = new StackPane(bar);
            rails.getStyleClass().add("ladder-rails");
            rails.setMaxHeight(Double.MAX_VALUE);
            name = Labels.plain(text.of(rung));
            var words = new VBox(name);
            words.getStyleClass().add("ladder-words");
            words.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            if (criteria) {
                name.getStyleClass().add("strong");
                words.getChildren().addAll(Labels.plain(text.get(rung.criterion())), Labels.small(text.get(rung.example())));
            }
            getChildren().addAll(rails, words);
            if (right != null) {
                getChildren().add(right);
            }
            setFillHeight(true);
            setMinHeight(Region.USE_PREF_SIZE);
        }

        void colour(boolean on) {
            bar.getStyleClass().removeAll("rung-" + rung.step(), "off");
            bar.getStyleClass().add(on ? "rung-" + rung.step() : "off");
        }

        void here(boolean here) {
            getStyleClass().remove("here");
            name.getStyleClass().removeAll("strong", "muted");
            name.getStyleClass().add(here ? "strong" : "muted");
            if (here) {
                getStyleClass().add("here");
            }
        }
    }
}
