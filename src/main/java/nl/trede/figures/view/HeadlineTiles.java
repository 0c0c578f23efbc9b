package nl.trede.figures.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListSlot;
import nl.trede.common.ui.Opens;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.Overview;

/// The five numbers that are published each quarter (domain §1.1, W23), large. Each opens under the row what lies behind it.
final class HeadlineTiles extends VBox {
    private static final List<FigureDefinition> CORE = List.of(FigureDefinition.RUNNING, FigureDefinition.STARTED, FigureDefinition.ENDED,
            FigureDefinition.EMPLOYMENT_RATE, FigureDefinition.SUSTAINABLE_RATE);

    private final Text text;
    private final Overview overview;
    private final CaseLines lines;
    private final FigureWords words;
    private final ListSlot slot;

    HeadlineTiles(Text text, Overview overview, CaseLines lines) {
        this.text = text;
        this.overview = overview;
        this.lines = lines;
        words = new FigureWords(text);
        slot = new ListSlot(text);
        getStyleClass().add("stack");
        getChildren().addAll(tiles(), slot);
    }

    private GridPane tiles() {
        var tiles = new GridPane();
        tiles.getStyleClass().add("figure-tiles");
        for (FigureDefinition definition : CORE) {
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / CORE.size());
            width.setHgrow(Priority.ALWAYS);
            tiles.getColumnConstraints().add(width);
            tiles.addColumn(tiles.getColumnConstraints().size() - 1, tile(definition));
        }
        return tiles;
    }

    private VBox tile(FigureDefinition definition) {
        Figure figure = overview.report().figure(definition);
        var value = new Label(words.value(figure));
        value.getStyleClass().add("tile-value");
        var tile = new VBox(Labels.muted(text.get(definition.nameKey())), value,
                Labels.small(words.previous(overview.previous().figure(definition), overview.previous().span())));
        tile.getStyleClass().addAll("card", "figure-tile");
        tile.setId("tile-" + definition.key());
        tile.setAccessibleText(text.get(definition.nameKey()) + ", " + words.value(figure) + ", " + words.counted(figure));
        Opens.on(tile, () -> open(tile, figure));
        return tile;
    }

    /// Shows who is behind one of these figures.
    void open(FigureDefinition definition) {
        open((VBox) lookup("#tile-" + definition.key()), overview.report().figure(definition));
    }

    private void open(VBox tile, Figure figure) {
        var card = new Card(text.get(figure.definition().nameKey()), words.counted(figure)).lines(new BehindPane(figure, lines));
        card.setId("tile-list");
        slot.open(tile, card);
    }
}
