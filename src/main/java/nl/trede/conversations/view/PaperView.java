package nl.trede.conversations.view;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Labels;
import nl.trede.paper.model.Block;
import nl.trede.paper.model.Fact;
import nl.trede.paper.model.Paper;

/// A letter on the screen, as it will be on paper.
final class PaperView extends VBox {
    private static final double LABELS = 28;
    private static final double HUNDRED = 100;

    PaperView(Paper paper) {
        getStyleClass().add("paper-view");
        getChildren().add(Labels.heading(paper.title()));
        getChildren().add(facts(paper.head()));
        paper.blocks().forEach(block -> getChildren().add(block(block)));
    }

    private static Node block(Block block) {
        return switch (block) {
            case Block.Heading(String words) -> styled(words, "paper-heading", "strong");
            case Block.Paragraph(String words) -> Labels.plain(words);
            case Block.Quote(String words) -> styled(words, "paper-quote");
            case Block.Note(String words) -> Labels.small(words);
            case Block.Bullets(List<String> items) -> Labels.plain("• " + String.join("\n• ", items));
            case Block.Facts(List<Fact> facts) -> facts(facts);
            case Block.Grid grid -> grid(grid);
            case Block.Signatures(List<String> who) -> Labels.small(String.join("\n", who));
        };
    }

    private static Node facts(List<Fact> facts) {
        var grid = columns(List.of((int) LABELS, (int) (HUNDRED - LABELS)));
        for (int row = 0; row < facts.size(); row++) {
            grid.add(cell(styled(facts.get(row).label(), "muted")), 0, row);
            grid.add(cell(Labels.plain(facts.get(row).value())), 1, row);
        }
        return grid;
    }

    private static Node grid(Block.Grid grid) {
        var table = columns(grid.widths());
        for (int column = 0; column < grid.header().size(); column++) {
            table.add(cell(styled(grid.header().get(column), "strong", "small")), column, 0);
            for (int row = 0; row < grid.rows().size(); row++) {
                table.add(cell(Labels.plain(grid.rows().get(row).get(column))), column, row + 1);
            }
        }
        return table;
    }

    private static GridPane columns(List<Integer> widths) {
        var grid = new GridPane();
        grid.getStyleClass().add("paper-grid");
        for (int width : widths) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private static Label cell(Label label) {
        GridPane.setValignment(label, VPos.TOP);
        label.setMinWidth(0);
        return label;
    }

    private static Label styled(String words, String... styles) {
        var label = Labels.plain(words);
        label.getStyleClass().addAll(styles);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
