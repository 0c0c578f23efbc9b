package nl.trede.consent.view;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Area;
import nl.trede.common.ui.Autosave;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Labels;
import nl.trede.consent.model.DisclosureAudience;
import nl.trede.consent.model.DisclosureLevel;
import nl.trede.consent.model.DisclosureMoment;
import nl.trede.consent.model.EmployerApproach;
import nl.trede.consent.viewmodel.DisclosureModel;

/// The choice itself, in the client's words: what speaks for and against, what to tell, to whom, when and how. All options look alike.
final class DisclosureForm extends VBox {
    private final Desk desk;
    private final Text text;
    private final DisclosureModel model;
    private final Autosave autosave;
    private final FormField level;
    private final FormField toWhom;
    private final FormField approach;
    private final FormField review;

    /// @param decide what the button at the end does
    DisclosureForm(Desk desk, DisclosureModel model, Autosave autosave, Runnable decide) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        this.autosave = autosave;
        getStyleClass().add("stack");
        level = new FormField(text.get("consent.open.level"), levels());
        toWhom = new FormField(text.get("consent.open.toWhom"), audience());
        approach = new FormField(text.get("consent.open.approach"), approaches());
        review = new FormField(text.get("consent.open.review"), review()).hint(text.get("consent.open.review.hint"));
        var coral = new CheckBox(text.get("consent.open.coral"));
        coral.setWrapText(true);
        coral.selectedProperty().bindBidirectional(model.coral);
        var how = new Card(text.get("consent.open.how.title")).content(toWhom, new FormField(text.get("consent.open.when"), moments()),
                words("consent.open.say", model.say, "open-say", 2).hint(text.get("consent.open.say.hint")));
        var save = Buttons.primary(text.get("consent.open.save"), decide);
        save.setId("open-save");
        getChildren().addAll(
                new Card(text.get("consent.open.weigh.title")).content(Columns.equal(words("consent.open.pros", model.pros, "open-pros", 3),
                        words("consent.open.cons", model.cons, "open-cons", 3))),
                new Card(text.get("consent.open.level.title")).content(level), how,
                new Card(text.get("consent.open.more.title")).content(words("consent.open.not", model.not, "open-not", 2), approach, coral, review, save));
        model.level.subscribe(now -> {
            how.setVisible(model.tells());
            how.setManaged(model.tells());
        });
    }

    /// Shows what was refused at its field.
    void refuse(Message message) {
        List.of(level, toWhom, approach, review).forEach(FormField::clearError);
        FormField at = switch (message.key()) {
            case "consent.refused.noApproach" -> approach;
            case "consent.refused.toWhom", "consent.refused.nobody" -> toWhom;
            case "consent.refused.review" -> review;
            default -> level;
        };
        at.error(text.get(message));
        nl.trede.common.ui.Page.reveal(at);
    }

    void clear() {
        List.of(level, toWhom, approach, review).forEach(FormField::clearError);
    }

    private VBox levels() {
        var group = new ToggleGroup();
        var options = new VBox();
        options.getStyleClass().add("open-levels");
        for (DisclosureLevel option : DisclosureLevel.values()) {
            var button = new RadioButton(text.of(option));
            button.setId("level-" + option);
            button.setToggleGroup(group);
            button.setUserData(option);
            button.setOnAction(event -> model.level.set(option));
            var said = Labels.small(text.get("consent.level." + option.name()));
            said.getStyleClass().add("open-level-words");
            button.setAccessibleHelp(said.getText());
            said.setOnMouseClicked(event -> button.fire());
            options.getChildren().add(new VBox(button, said));
        }
        model.level.subscribe(now -> group.selectToggle(group.getToggles().stream().filter(one -> one.getUserData() == now).findFirst().orElse(null)));
        return options;
    }

    private Chips<DisclosureAudience> audience() {
        var chips = Chips.multiple(List.of(DisclosureAudience.values()).stream().filter(who -> who != DisclosureAudience.NIEMAND).toList(), text::of);
        chips.chosen().addAll(model.toWhom);
        chips.chosen().addListener((SetChangeListener<DisclosureAudience>) change -> follow(change, model.toWhom));
        model.toWhom.addListener((SetChangeListener<DisclosureAudience>) change -> follow(change, chips.chosen()));
        return chips;
    }

    private static <T> void follow(SetChangeListener.Change<? extends T> change, java.util.Set<T> other) {
        if (change.wasAdded()) {
            other.add(change.getElementAdded());
        } else {
            other.remove(change.getElementRemoved());
        }
    }

    private Chips<DisclosureMoment> moments() {
        var chips = Chips.single(List.of(DisclosureMoment.values()).stream().filter(when -> when != DisclosureMoment.NOOIT).toList(), text::of);
        chips.valueProperty().bindBidirectional(model.when);
        return chips;
    }

    private Chips<EmployerApproach> approaches() {
        var chips = Chips.single(List.of(EmployerApproach.values()), text::of);
        chips.valueProperty().bindBidirectional(model.approach);
        return chips;
    }

    private DateField review() {
        var input = new DateField(text, desk.clock());
        input.setId("open-review");
        input.getStyleClass().add("short-field");
        input.setMaxWidth(DateField.USE_PREF_SIZE);
        input.setValue(model.review.get());
        bind(input.valueProperty(), model.review);
        return input;
    }

    private static void bind(Property<LocalDate> input, Property<LocalDate> value) {
        input.bindBidirectional(value);
    }

    private FormField words(String key, StringProperty value, String id, int rows) {
        var input = new Area(value.get(), rows);
        input.setId(id);
        input.textProperty().bindBidirectional(value);
        autosave.follow(input, () -> { });
        return new FormField(text.get(key), input);
    }
}
