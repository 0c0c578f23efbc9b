package nl.trede.home.view;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Labels;

/// The choice under a due line of the day until which it is put off. Esc or *Annuleer* leaves it as it is.
final class PostponeLine extends VBox {
    private final DateField date;

    PostponeLine(Desk desk, Consumer<LocalDate> chosen, Runnable cancel) {
        getStyleClass().add("postpone-line");
        var text = desk.text();
        date = new DateField(text, desk.clock());
        date.setAccessibleText(text.get("home.postpone.date"));
        date.setId("postpone-date");
        date.setPrefColumnCount(12);
        var problem = Labels.small("");
        problem.getStyleClass().add("form-error");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.managedProperty());
        date.problemProperty().subscribe(problem::setText);
        var row = new FlowPane(Labels.small(text.get("home.postpone.until")),
                Buttons.small(text.get("home.postpone.tomorrow"), () -> chosen.accept(desk.today().plusDays(1))),
                Buttons.small(text.get("home.postpone.week"), () -> chosen.accept(desk.today().plusDays(7))),
                date, Buttons.small(text.get("home.postpone.do"), () -> take(chosen)),
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

    /// Puts the focus on the first choice.
    void begin() {
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
