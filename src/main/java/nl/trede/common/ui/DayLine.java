package nl.trede.common.ui;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The question under a line on which day something was or will be. Enter takes the day; Esc or *Annuleer* leaves it as it is.
public final class DayLine extends VBox {
    private final DateField date;

    /// Opens the question under a line, or closes it when it is open.
    ///
    /// @param box       holds the line, and the question under it
    /// @param question  which day, in a few words
    /// @param verb      the button that takes the day
    /// @param suggested the day that stands there at first
    public static void toggle(VBox box, ListLine line, Desk desk, String question, String verb, LocalDate suggested, Consumer<LocalDate> taken) {
        Runnable end = () -> {
            box.getChildren().removeIf(DayLine.class::isInstance);
            line.requestFocus();
        };
        if (box.getChildren().stream().anyMatch(DayLine.class::isInstance)) {
            end.run();
            return;
        }
        var asked = new DayLine(desk, question, verb, suggested, taken, end);
        box.getChildren().add(box.getChildren().indexOf(line) + 1, asked);
        asked.date.requestFocus();
        asked.date.selectAll();
    }

    private DayLine(Desk desk, String question, String verb, LocalDate suggested, Consumer<LocalDate> taken, Runnable cancel) {
        getStyleClass().add("postpone-line");
        var text = desk.text();
        date = new DateField(text, desk.clock());
        date.setAccessibleText(question);
        date.setId("day-asked");
        date.setPrefColumnCount(12);
        date.setValue(suggested);
        var problem = Labels.small("");
        problem.getStyleClass().add("form-error");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.managedProperty());
        date.problemProperty().subscribe(problem::setText);
        Runnable take = () -> {
            if (date.normalise() && date.getValue() != null) {
                taken.accept(date.getValue());
            } else {
                date.requestFocus();
            }
        };
        Button button = Buttons.small(verb, take);
        button.setId("day-take");
        var row = new FlowPane(Labels.small(question), date, button, Buttons.small(text.get("common.cancel"), cancel));
        row.getStyleClass().add("postpone-choices");
        getChildren().addAll(row, problem);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancel.run();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == date) {
                event.consume();
                take.run();
            }
        });
    }
}
