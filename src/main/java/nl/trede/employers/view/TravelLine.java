package nl.trede.employers.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.LineActions;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.Journeys;
import nl.trede.employers.model.TravelService;
import nl.trede.employers.model.TravelTime;
import nl.trede.employers.viewmodel.SearchPlanModel;

/// A line about an employer, under which the minutes that the client travels there are noted (T). Enter keeps them, Esc leaves them as they were.
final class TravelLine extends VBox {
    private final Text text;
    private final ListLine line;
    private final String town;
    private final Optional<TravelTime> known;
    private final Consumer<Optional<Integer>> keep;

    /// @param keep gets the minutes, or nothing when they are to be taken away
    TravelLine(Text text, ListLine line, String town, Optional<TravelTime> known, Consumer<Optional<Integer>> keep) {
        this.text = text;
        this.line = line;
        this.town = town;
        this.known = known;
        this.keep = keep;
        getChildren().add(line);
        new LineActions(line).add(Icon.VISIT, text.get("employers.travel.note", town), KeyCode.T, this::toggle);
    }

    /// The line with the choice under it; an employer without a town has no journey.
    static Node of(Desk desk, SearchPlanModel model, ListLine line, Employer employer, Journeys journeys) {
        if (employer.city() == null) {
            return line;
        }
        Text text = desk.text();
        return new TravelLine(text, line, employer.city(), journeys.to(employer.city()), minutes -> model.travel(employer.city(), minutes, outcome ->
                desk.notices().show(switch (outcome) {
                    case Outcome.Done<TravelService.Noted>(TravelService.Noted noted) -> Notice.success(text.get("employers.travel.kept", employer.city()))
                            .with(text.get("employers.undo"), () -> model.undo(noted));
                    case Outcome.Refused<TravelService.Noted>(var why) -> Notice.attention(text.get(why));
                })));
    }

    private void toggle() {
        if (getChildren().size() > 1) {
            close();
            return;
        }
        var minutes = new TextField(known.map(one -> Integer.toString(one.minutes())).orElse(""));
        minutes.setId("travel-minutes");
        minutes.setPrefColumnCount(4);
        minutes.setAccessibleText(text.get("employers.travel.to", town));
        minutes.setTextFormatter(new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,3}") ? change : null));
        Runnable take = () -> keep.accept(Optional.of(minutes.getText()).filter(typed -> !typed.isEmpty()).map(Integer::valueOf));
        var fields = new FlowPane(Labels.small(text.get("employers.travel.to", town)), minutes, Labels.small(text.get("employers.travel.minutes")),
                Buttons.small(text.get("employers.travel.keep"), take), Buttons.small(text.get("common.cancel"), this::close));
        fields.getStyleClass().add("postpone-choices");
        var row = new VBox(fields);
        row.getStyleClass().add("postpone-line");
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == minutes) {
                event.consume();
                take.run();
            }
        });
        getChildren().add(row);
        InWindow.focus(minutes);
    }

    private void close() {
        getChildren().removeIf(child -> child != line);
        line.requestFocus();
    }
}
