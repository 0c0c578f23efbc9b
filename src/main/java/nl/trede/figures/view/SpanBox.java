package nl.trede.figures.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.time.Quarter;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.figures.model.Span;
import nl.trede.figures.viewmodel.FiguresModel;

/// Which days are counted: one of the last quarters, or from a day to a day.
final class SpanBox extends VBox {
    private static final double ONE_ROW = 900;

    private final Text text;
    private final FiguresModel model;
    private final Chips<Optional<Quarter>> chips;
    private final DateField from;
    private final DateField to;
    private final FormField fromField;
    private final FormField toField;
    private final FlowPane days;

    SpanBox(Desk desk, FiguresModel model) {
        this.text = desk.text();
        this.model = model;
        getStyleClass().add("figure-span");
        List<Optional<Quarter>> choices = new ArrayList<>(model.quarters().stream().map(Optional::of).toList());
        choices.add(Optional.empty());
        chips = Chips.single(choices, choice -> choice.map(this::name).orElseGet(() -> text.get("figures.span.own")));
        chips.setId("figures-span");
        chips.setPrefWrapLength(ONE_ROW);
        from = new DateField(text, desk.clock());
        to = new DateField(text, desk.clock());
        from.setId("figures-from");
        to.setId("figures-to");
        fromField = new FormField(text.get("figures.span.from"), from);
        toField = new FormField(text.get("figures.span.to"), to);
        var show = Buttons.plain(text.get("figures.span.show"), this::choose);
        show.setId("figures-show");
        days = new FlowPane(fromField, toField, show);
        days.getStyleClass().add("figure-days");
        days.managedProperty().bind(days.visibleProperty());
        days.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
            }
        });
        getChildren().addAll(chips, days);
        model.spanProperty().subscribe(this::follow);
        chips.valueProperty().subscribe(this::pick);
    }

    private String name(Quarter quarter) {
        return model.isRunning(quarter) ? text.get("figures.quarter.running", quarter) : quarter.toString();
    }

    private void follow(Span span) {
        if (span instanceof Span.OfQuarter(Quarter quarter)) {
            chips.setValue(Optional.of(quarter));
        } else {
            chips.setValue(Optional.empty());
        }
    }

    /// Days of one's own begin with those that are shown.
    private void pick(Optional<Quarter> chosen) {
        boolean own = chosen != null && chosen.isEmpty();
        if (own && !days.isVisible()) {
            Span shown = model.spanProperty().get();
            from.setValue(shown.first());
            to.setValue(shown.last());
        }
        days.setVisible(own);
        if (chosen != null) {
            chosen.ifPresent(quarter -> model.spanProperty().set(new Span.OfQuarter(quarter)));
        }
    }

    private void choose() {
        fromField.clearError();
        toField.clearError();
        if (!from.normalise() | !to.normalise()) {
            return;
        }
        LocalDate first = from.getValue();
        if (model.choose(first, to.getValue()) instanceof Outcome.Refused<Span>(var message)) {
            boolean aboutFirst = message.key().endsWith("from") || message.key().endsWith("future");
            (aboutFirst ? fromField : toField).error(text.get(message));
        }
    }
}
