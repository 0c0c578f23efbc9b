package nl.trede.region.view;

import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Tips;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.region.model.Grouping;
import nl.trede.region.model.QuarterCell.Seen;
import nl.trede.region.model.QuarterCell;
import nl.trede.region.model.QuarterLine;
import nl.trede.region.model.QuarterTable;
import nl.trede.region.model.RegionReport;

/// The quarter per organisation or per team. Every number is a button that opens the list behind it; a hidden one opens why it is hidden.
final class QuarterCard {
    private final Text text;
    private final BiConsumer<QuarterLine, FigureDefinition> open;
    private final GridPane grid = new GridPane();

    /// @param open hears which number was chosen
    QuarterCard(Text text, BiConsumer<QuarterLine, FigureDefinition> open) {
        this.text = text;
        this.open = open;
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        grid.getStyleClass().add("quarter-grid");
        QuarterTable.COLUMNS.forEach(column -> {
            var numbers = new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, Region.USE_PREF_SIZE);
            numbers.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(numbers);
        });
    }

    Card card(RegionReport report, Chips<Grouping> grouping) {
        header(grouping.getValue());
        int row = 1;
        for (QuarterLine line : report.table().all()) {
            line(line, row++);
        }
        var body = new VBox(grid);
        note(report.table(), body);
        return new Card(text.get("region.quarter.title", report.quarter().toString()), text.get("region.quarter.subtitle"))
                .right(grouping).lines(body);
    }

    private void header(Grouping grouping) {
        rule(0);
        grid.add(heading(text.get("region.group." + grouping.name())), 0, 0);
        int column = 1;
        for (FigureDefinition definition : QuarterTable.COLUMNS) {
            var heading = heading(text.get("region.column." + definition.key()));
            Tips.install(heading, text.get(definition.lineKey()));
            grid.add(heading, column++, 0);
        }
    }

    private static Label heading(String words) {
        var heading = Labels.plain(words);
        heading.getStyleClass().add("figure-heading");
        return heading;
    }

    private void line(QuarterLine line, int row) {
        rule(row);
        var name = Labels.plain(line.isTotal() ? text.get("region.quarter.total") : line.name());
        name.getStyleClass().add("figure-name");
        if (line.isTotal()) {
            name.getStyleClass().add("strong");
        }
        grid.add(name, 0, row);
        int column = 1;
        for (FigureDefinition definition : QuarterTable.COLUMNS) {
            grid.add(number(line, line.cell(definition), name.getText()), column++, row);
        }
    }

    private Node number(QuarterLine line, QuarterCell cell, String name) {
        boolean shown = cell.seen() == Seen.SHOWN;
        String words = shown ? Numbers.shown(cell, text) : text.get("region.cell." + cell.seen().name());
        String tip = shown ? Numbers.fraction(cell, text) : text.get("region.cell.why." + cell.seen().name());
        var button = Buttons.plain(words, () -> open.accept(line, cell.definition()));
        button.getStyleClass().addAll("flat", "figure");
        button.setId(id(line, cell.definition()));
        String column = text.get("region.column." + cell.definition().key());
        button.setAccessibleText(shown ? text.get("region.quarter.open", words, column, name) : column + ", " + name + ", " + tip);
        Tips.install(button, tip);
        if (!shown) {
            button.getStyleClass().add("figure-hidden");
        }
        return button;
    }

    /// Finds the number back after its list was closed.
    static String id(QuarterLine line, FigureDefinition definition) {
        return "figure-" + definition.key() + "-" + Integer.toHexString(line.name().hashCode());
    }

    private void rule(int row) {
        var rule = new Region();
        rule.getStyleClass().add("figure-rule");
        grid.add(rule, 0, row, QuarterTable.COLUMNS.size() + 1, 1);
    }

    private void note(QuarterTable table, VBox body) {
        for (Seen why : new Seen[] {Seen.SMALL, Seen.WITHHELD}) {
            if (table.hides(why)) {
                var note = Labels.small(text.get("region.cell.note." + why.name()));
                note.getStyleClass().add("figure-note");
                body.getChildren().add(note);
            }
        }
    }
}
