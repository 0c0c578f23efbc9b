package nl.trede.common.ui;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// The phases of a trajectory as equal bars: done, now, to come. It only shows, until [#onChoose] makes each phase a button.
public final class PhaseStepper extends GridPane {
    private final BooleanProperty brief = new SimpleBooleanProperty();

    /// @param current index in `phases`, -1 when none has begun
    public PhaseStepper(List<String> phases, int current) {
        getStyleClass().add("phase-stepper");
        for (int i = 0; i < phases.size(); i++) {
            add(step(phases.get(i), i <= current, i == current), i, 0);
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / phases.size());
            getColumnConstraints().add(column);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(current < 0 ? "" : phases.get(current) + ", " + (current + 1) + " / " + phases.size());
    }

    /// Lets a person choose a phase by click, Enter or Space.
    ///
    /// @param choose hears the index of a phase other than the current one
    public PhaseStepper onChoose(IntConsumer choose) {
        for (int i = 0; i < getChildren().size(); i++) {
            var step = (VBox) getChildren().get(i);
            boolean now = step.getStyleClass().contains("now");
            int index = i;
            step.getStyleClass().add("opens");
            step.setFocusTraversable(true);
            step.setAccessibleRole(AccessibleRole.BUTTON);
            step.setAccessibleText(((Label) step.getChildren().getLast()).getText());
            Runnable chosen = () -> {
                if (!now) {
                    choose.accept(index);
                }
            };
            step.setOnMouseClicked(event -> chosen.run());
            step.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    event.consume();
                    chosen.run();
                }
            });
        }
        setAccessibleRole(AccessibleRole.PARENT);
        return this;
    }

    /// Whether only the bars are shown, for a page too low to spend a line on the names; a bar says its phase in a tooltip either way.
    public BooleanProperty briefProperty() {
        return brief;
    }

    private VBox step(String phase, boolean reached, boolean now) {
        var bar = new Region();
        bar.getStyleClass().add("phase-bar");
        var label = Labels.small(phase);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMaxWidth(Double.MAX_VALUE);
        label.visibleProperty().bind(brief.not());
        label.managedProperty().bind(label.visibleProperty());
        var step = new VBox(bar, label);
        Tooltip.install(step, new Tooltip(phase));
        step.getStyleClass().add("phase");
        if (reached) {
            step.getStyleClass().add("reached");
        }
        if (now) {
            step.getStyleClass().add("now");
        }
        return step;
    }
}
