package nl.trede.ladder.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.ladder.model.GrowthPotential;
import nl.trede.ladder.model.Occasion;
import nl.trede.ladder.viewmodel.MeasureModel;

/// What is noted with a measurement: moment, date, growth, whether the client agrees, a note, and another rung with its reason.
final class DetailsCard extends VBox {
    private static final List<Integer> HORIZONS = List.of(6, 12, 18, 24);

    private final Text text;
    private final MeasureModel model;
    private final Chips<GrowthPotential> growth;
    private final TextArea reason = new Area("", 2);
    private final FormField reasonField;
    private final FormField dayField;
    private final DateField day;

    DetailsCard(Desk desk, MeasureModel model) {
        this.text = desk.text();
        this.model = model;
        day = new DateField(text, desk.clock());
        day.setPrefColumnCount(11);
        bind(day.valueProperty(), model.dayProperty());
        day.setValue(model.dayProperty().get());
        dayField = new FormField(text.get("ladder.day"), day);
        var occasion = new EnumBox<>(text, Occasion.class);
        bind(occasion.valueProperty(), model.occasionProperty());
        growth = chips(Arrays.asList(GrowthPotential.values()), model.growthProperty());
        var note = area(2);
        note.textProperty().bindBidirectional(model.noteProperty());
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reasonField = new FormField(text.get("ladder.override.reason"), reason);
        var when = Columns.equal(new FormField(text.get("ladder.occasion"), occasion), dayField);
        var expectation = Columns.equal(new FormField(text.get("ladder.expected"), rungs(model.expectedProperty())),
                new FormField(text.get("ladder.horizon"), horizon()));
        getChildren().add(new Card(text.get("ladder.details")).content(
                new FormField(text.get("ladder.growth"), growth).hint(text.get("ladder.growth.hint")), expectation,
                new FormField(text.get("ladder.agrees"), agrees()), when,
                new FormField(text.get("ladder.note"), note).hint(text.get("ladder.note.hint")), override()));
        model.reasonProperty().subscribe(now -> reasonField.clearError());
        addEventFilter(KeyEvent.KEY_PRESSED, this::goOn);
    }

    /// Enter on a chip goes to the next field, as in the questions.
    private void goOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && event.getTarget() instanceof ToggleButton chip) {
            event.consume();
            chip.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    /// Brings the keyboard to the first field.
    void start() {
        growth.getChildren().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    /// Shows what was refused at the field it is about.
    ///
    /// @return whether it could be shown here
    boolean refuse(String key, String sentence) {
        switch (key) {
            case "ladder.refused.noReason" -> {
                reasonField.error(sentence);
                reason.requestFocus();
            }
            case "ladder.refused.future", "ladder.refused.noDay" -> {
                dayField.error(sentence);
                day.requestFocus();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Node override() {
        var rung = rungs(model.overrideProperty());
        var fields = new VBox(new FormField(text.get("ladder.override.rung"), rung), reasonField);
        fields.getStyleClass().add("stack");
        Button toggle = Buttons.link(text.get("ladder.override"), () -> { });
        fields.setVisible(false);
        fields.managedProperty().bind(fields.visibleProperty());
        toggle.setOnAction(event -> {
            fields.setVisible(!fields.isVisible());
            toggle.setText(text.get(fields.isVisible() ? "ladder.override.back" : "ladder.override"));
            if (fields.isVisible()) {
                rung.setValue(model.rung().orElse(1));
                rung.getChildren().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
            } else {
                model.overrideProperty().set(null);
                model.reasonProperty().set("");
            }
        });
        var box = new VBox(toggle, fields);
        box.getStyleClass().add("stack");
        return box;
    }

    private Node agrees() {
        List<Optional<Boolean>> options = List.of(Optional.of(true), Optional.of(false), Optional.empty());
        Chips<Optional<Boolean>> chips = Chips.single(options, answer -> text.get(answer
                .map(yes -> yes ? "ladder.answer.yes" : "ladder.answer.no").orElse("ladder.agrees.notAsked")));
        bind(chips.valueProperty(), model.agreesProperty());
        return chips;
    }

    private Chips<Integer> rungs(Property<Integer> value) {
        Chips<Integer> chips = Chips.single(IntStream.rangeClosed(1, 6).boxed().toList(), rung -> Integer.toString(rung));
        bind(chips.valueProperty(), value);
        return chips;
    }

    private Node horizon() {
        Chips<Integer> chips = Chips.single(HORIZONS, months -> Integer.toString(months));
        bind(chips.valueProperty(), model.horizonProperty());
        return chips;
    }

    private <E extends Enum<E>> Chips<E> chips(List<E> options, Property<E> value) {
        Chips<E> chips = Chips.single(options, text::of);
        bind(chips.valueProperty(), value);
        return chips;
    }

    private static <T> void bind(Property<T> shown, Property<T> value) {
        shown.bindBidirectional(value);
    }

    private static TextArea area(int rows) {
        var area = new Area("", rows);
        return area;
    }
}
