package nl.trede.route.view;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Shortcut;
import nl.trede.route.model.GoalOutcome;
import nl.trede.route.model.RouteGoal;
import nl.trede.route.viewmodel.FileModel;

/// A goal of guidance, the hours for it, how far it is and what is still needed.
final class GoalForm extends VBox {
    private final Desk desk;
    private final FileModel model;
    private final RouteGoal goal;
    private final Runnable close;
    private final TextField words = new TextField();
    private final TextField hours = new TextField();
    private final TextArea further = new Area("", 2);
    private final EnumBox<GoalOutcome> outcome;
    private final FormField wordsField;
    private final FormField hoursField;

    GoalForm(Desk desk, RouteGoal goal, FileModel model, Runnable close) {
        this.desk = desk;
        this.model = model;
        this.goal = goal;
        this.close = close;
        var text = desk.text();
        words.setText(goal.words());
        words.setId("goal-words");
        hours.setText(goal.hours() == null ? "" : goal.hours().stripTrailingZeros().toPlainString().replace('.', ','));
        hours.setId("goal-hours");
        further.setText(goal.further() == null ? "" : goal.further());
        further.setId("goal-further");
        outcome = new EnumBox<>(text, GoalOutcome.class);
        outcome.setValue(goal.outcome());
        outcome.setId("goal-outcome");
        wordsField = new FormField(text.get("route.goal.words"), words);
        hoursField = new FormField(text.get("route.order.granted"), hours);
        var save = Buttons.plain(text.get("route.paper.save"), this::save);
        save.setId("goal-save");
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), close), save);
        buttons.getStyleClass().add("panel-buttons");
        getStyleClass().add("route-form");
        getChildren().addAll(wordsField, Columns.equal(hoursField, new FormField(text.get("route.log.outcome"), outcome)),
                new FormField(text.get("route.goal.further"), further), buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.SAVE.matches(event)) {
                event.consume();
                save();
            }
        });
    }

    void begin() {
        InWindow.focus(words);
    }

    private void save() {
        wordsField.clearError();
        hoursField.clearError();
        var typed = OrderCard.amount(hours.getText());
        if (typed.isEmpty() && !hours.getText().isBlank()) {
            hoursField.error(desk.text().get("route.refused.hours", 5000));
            return;
        }
        model.goal(goal.withWords(words.getText()).withHours(typed.orElse(null)).withOutcome(outcome.getValue()).withFurther(further.getText()), close,
                why -> (why.key().endsWith("hours") ? hoursField : wordsField).error(desk.text().get(why)));
    }
}
