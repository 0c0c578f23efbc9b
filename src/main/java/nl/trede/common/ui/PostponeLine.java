package nl.trede.common.ui;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The choice under a line of the day until which it is put off. Esc or *Annuleer* leaves it as it is.
public final class PostponeLine extends VBox {
    private final DateField date;

    /// Opens the choice under a line, or closes it when it is open.
    ///
    /// @param box holds the line, and the choice under it
    public static void toggle(VBox box, ListLine line, Desk desk, Consumer<LocalDate> chosen) {
        Runnable end = () -> {
            box.getChildren().removeIf(PostponeLine.class::isInstance);
            line.requestFocus();
        };
        if (box.getChildren().stream().anyMatch(PostponeLine.class::isInstance)) {
            end.run();
            return;
        }
        var choice = new PostponeLine(desk, chosen, end);
        box.getChildren().add(box.getChildren().indexOf(line) + 1, choice);
        choice.begin();
    }

    private PostponeLine(Desk desk, Consumer<LocalDate> chosen, Runnable cancel) {
        getStyleClass().add("postpone-line");
        var text = desk.text();
        date = new DateField(text, desk.clock());
        date.setAccessibleText(text.get("common.postpone.date"));
        date.setId("postpone-date");
        date.setPrefColumnCount(12);
        var problem = Labels.small("");
        problem.getStyleClass().add("form-error");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.managedProperty());
        date.problemProperty().subscribe(problem::setText);
        var row = new FlowPane(Labels.small(text.get("common.postpone.until")),
                Buttons.small(text.get("common.postpone.tomorrow"), () -> chosen.accept(desk.today().plusDays(1))),
                Buttons.small(text.get("common.postpone.week"), () -> chosen.accept(desk.today().plusDays(7))),
                date, Buttons.small(text.get("common.postpone.do"), () -> take(chosen)),
                Buttons.small(text.get("common.cancel"), cancel));
        row.getStyleClass().add("postpone-choices");
        getChildren().addAll(row, problem);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancel.run();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == date) {
                event.consume();
                take(chosen);
            }
        });
    }

    private void begin() {
        ((FlowPane) getChildren().getFirst()).getChildren().get(1).requestFocus();
    }

    private void take(Consumer<LocalDate> chosen) {
        if (date.normalise() && date.getValue() != null) {
            chosen.accept(date.getValue());
        } else {
            date.requestFocus();
        }
    }
}
