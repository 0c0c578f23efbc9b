package nl.trede.figures.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Labels;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.Overview;

/// The five numbers that are published each quarter (domain §1.1, W23), large.
final class HeadlineTiles extends GridPane {
    private static final List<FigureDefinition> CORE = List.of(FigureDefinition.RUNNING, FigureDefinition.STARTED, FigureDefinition.ENDED,
            FigureDefinition.EMPLOYMENT_RATE, FigureDefinition.SUSTAINABLE_RATE);

    HeadlineTiles(Text text, Overview overview) {
        getStyleClass().add("figure-tiles");
        var words = new FigureWords(text);
        for (FigureDefinition definition : CORE) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / CORE.size());
            width.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(width);
            addColumn(getColumnConstraints().size() - 1, tile(text, words, overview, definition));
        }
    }

    private static VBox tile(Text text, FigureWords words, Overview overview, FigureDefinition definition) {
        Figure figure = overview.report().figure(definition);
        var value = new Label(words.value(figure));
        value.getStyleClass().add("tile-value");
        var tile = new VBox(Labels.muted(text.get(definition.nameKey())), value,
                Labels.small(words.previous(overview.previous().figure(definition), overview.previous().quarter().toString())));
        tile.getStyleClass().addAll("card", "figure-tile");
        return tile;
    }
}
