package nl.trede.route.view;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ActionOwner;
import nl.trede.common.text.Text;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.Labels;
import nl.trede.route.model.Anchor;
import nl.trede.route.model.OffsetUnit;
import nl.trede.route.viewmodel.TemplateRow;

/// One task while its list is changed: what, who, and how far from which day.
final class TaskLine extends VBox {
    final TextField title = new TextField();

    /// @param number its place in the list, from 1
    TaskLine(Text text, int number, TemplateRow row, Runnable remove) {
        getStyleClass().addAll("list-line", "task-line");
        title.setId("task-title-" + number);
        title.setAccessibleText(text.get("route.template.task", number));
        title.textProperty().bindBidirectional(row.title);
        HBox.setHgrow(title, Priority.ALWAYS);
        var place = Labels.small(number + ".");
        place.getStyleClass().add("task-number");
        var what = new HBox(place, title, new IconButton(Icon.DELETE, text.get("route.template.remove", number), remove));
        what.getStyleClass().add("task-what");
        var amount = new TextField();
        amount.setId("task-amount-" + number);
        amount.setPrefColumnCount(4);
        amount.setAccessibleText(text.get("route.template.amount", number));
        amount.textProperty().bindBidirectional(row.amount);
        var unit = new EnumBox<>(text, OffsetUnit.class);
        unit.valueProperty().bindBidirectional(row.unit);
        unit.getStyleClass().add("task-unit");
        unit.setAccessibleText(text.get("route.template.unit", number));
        var anchor = new EnumBox<>(text, Anchor.class);
        anchor.valueProperty().bindBidirectional(row.anchor);
        anchor.setAccessibleText(text.get("route.template.anchor", number));
        var owner = new EnumBox<>(text, ActionOwner.class);
        owner.valueProperty().bindBidirectional(row.owner);
        owner.setAccessibleText(text.get("route.template.owner", number));
        var moves = new CheckBox(text.get("route.template.moves"));
        moves.selectedProperty().bindBidirectional(row.moves);
        var when = new FlowPane(owner, amount, unit, anchor, moves);
        when.getStyleClass().add("task-when");
        getChildren().addAll(what, when);
    }
}
