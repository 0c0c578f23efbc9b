package nl.trede.employers.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Labels;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.MergeDraft;
import nl.trede.employers.model.MergeField;
import nl.trede.employers.viewmodel.Merging;

/// Two records side by side: one is chosen for each fact in which they differ; what they share and what moves is told.
final class MergeCard extends VBox {
    private static final double NAME = 24;
    private static final double HALF = 38;

    private final Text text;
    private final MergeDraft draft;

    /// @param merge does it
    /// @param other what else can be done with the two
    MergeCard(Text text, Merging merging, Runnable merge, Button other) {
        this.text = text;
        this.draft = merging.draft();
        setId("merge");
        var grid = grid();
        int row = 0;
        grid.addRow(row++, Labels.muted(""), Labels.strong(text.get("employers.merge.first")), Labels.strong(text.get("employers.merge.second")));
        for (MergeField field : draft.choices()) {
            grid.addRow(row++, choice(field));
        }
        var moves = new ArrayList<Node>(List.of(grid, Labels.muted(text.get("employers.merge.same"))));
        moves.add(Labels.plain(text.get("employers.merge.moves", count(merging, "employer_person"), count(merging, "employer_contact"), count(merging, "job"))));
        moves.add(Labels.small(text.get("employers.merge.undoable")));
        var buttons = new HBox(other, Buttons.primary(text.get("employers.merge.do"), merge));
        buttons.getStyleClass().add("panel-buttons");
        moves.add(buttons);
        getChildren().setAll(new Card(text.get("employers.merge.title")).content(moves.toArray(Node[]::new)).emphasised());
    }

    private static int count(Merging merging, String kind) {
        return merging.moving().getOrDefault(kind, 0);
    }

    private static GridPane grid() {
        var grid = new GridPane();
        for (double percent : new double[] {NAME, HALF, HALF}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        grid.getStyleClass().add("merge-grid");
        return grid;
    }

    private Node[] choice(MergeField field) {
        var group = new ToggleGroup();
        Node[] row = {Labels.muted(text.of(field)), option(field, group, draft.first(), false), option(field, group, draft.second(), true)};
        for (Node node : row) {
            GridPane.setValignment(node, VPos.TOP);
        }
        return row;
    }

    private RadioButton option(MergeField field, ToggleGroup group, Employer one, boolean second) {
        var option = new RadioButton(MergeWords.of(text, field, one));
        option.setId("merge-" + field.name() + (second ? "-2" : "-1"));
        option.setWrapText(true);
        option.setToggleGroup(group);
        option.setSelected(draft.takesSecond(field) == second);
        option.setAccessibleText(text.of(field) + " " + option.getText());
        option.setOnAction(event -> draft.choose(field, second));
        return option;
    }
}
