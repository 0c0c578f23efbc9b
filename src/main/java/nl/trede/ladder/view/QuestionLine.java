package nl.trede.ladder.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Labels;
import nl.trede.ladder.model.Question;

/// One plain question with *Ja* and *Nee* behind it.
final class QuestionLine extends HBox {
    private final Chips<Boolean> chips;
    private boolean showing;

    /// @param lastTime what was answered at the measurement before, as a hint
    /// @param answered hears each answer a person gives
    QuestionLine(Text text, Question question, Optional<Boolean> lastTime, Consumer<Boolean> answered) {
        getStyleClass().add("question-line");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(Region.USE_PREF_SIZE);
        String hint = text.get(question.hint());
        var words = new VBox(Labels.strong(text.get(question.ask())), Labels.small(hint));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        lastTime.ifPresent(before -> {
            var label = Labels.small(text.get(before ? "ladder.lastTime.yes" : "ladder.lastTime.no"));
            label.getStyleClass().add("tone-accent");
            words.getChildren().add(label);
        });
        chips = Chips.single(List.of(true, false), yes -> text.get(yes ? "ladder.answer.yes" : "ladder.answer.no"));
        chips.setMinWidth(Region.USE_PREF_SIZE);
        chips.setPrefWrapLength(0);
        chips.getChildren().forEach(chip -> chip.setAccessibleHelp(text.get(question.ask())));
        chips.valueProperty().addListener((property, was, now) -> {
            if (now != null && !showing) {
                answered.accept(now);
            }
        });
        var answers = new HBox(chips);
        answers.setAlignment(Pos.CENTER_RIGHT);
        answers.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(words, answers);
    }

    /// Shows an answer that was given elsewhere: by key.
    void show(boolean answer) {
        showing = true;
        chips.setValue(answer);
        showing = false;
    }

    /// Brings the keyboard to the answer that stands, or to *Ja*.
    void focus() {
        int at = Boolean.FALSE.equals(chips.getValue()) ? 1 : 0;
        chips.getChildren().get(at).requestFocus();
    }

    boolean hasFocus() {
        return chips.getChildren().stream().anyMatch(javafx.scene.Node::isFocused);
    }
}
