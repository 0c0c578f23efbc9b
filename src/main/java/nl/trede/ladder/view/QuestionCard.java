package nl.trede.ladder.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.KeyCap;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Shortcut;
import nl.trede.ladder.model.Question;
import nl.trede.ladder.viewmodel.MeasureModel;

/// The questions, one after the other: an answer brings the next. J and N answer, Up and Down walk, Enter goes on.
final class QuestionCard extends VBox {
    private final Text text;
    private final MeasureModel model;
    private final Runnable onDone;
    private final Map<Question, QuestionLine> lines = new EnumMap<>(Question.class);

    /// @param onDone called when Enter or an answer by key finishes the last question
    QuestionCard(Text text, MeasureModel model, Runnable onDone) {
        this.text = text;
        this.model = model;
        this.onDone = onDone;
        var list = new VBox();
        for (Question question : Question.values()) {
            var line = new QuestionLine(text, question, model.lastTime(question), yes -> model.answer(question, yes));
            lines.put(question, line);
            list.getChildren().add(line);
        }
        var keys = new FlowPane(key("ladder.keys.yesNo", text.get("ladder.key.yes"), text.get("ladder.key.no")),
                key("ladder.keys.walk", "↑", "↓"), key("ladder.keys.next", text.get("common.key.enter")),
                key("ladder.keys.save", Shortcut.SAVE.keys(text)));
        keys.getStyleClass().add("question-keys");
        getChildren().add(new Card(text.get("ladder.questions"), text.get("ladder.questions.sub")).lines(list, keys));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.answersProperty().subscribe(now -> reveal());
    }

    /// Brings the keyboard to the first open question.
    void start() {
        lines.get(model.open().orElse(Question.PAID_CONTRACT)).focus();
    }

    private HBox key(String wordsKey, String... caps) {
        var box = new HBox();
        box.getStyleClass().add("key-hint");
        box.setAlignment(Pos.CENTER_LEFT);
        for (String cap : caps) {
            box.getChildren().add(new KeyCap(cap));
        }
        box.getChildren().add(Labels.small(text.get(wordsKey)));
        return box;
    }

    private void reveal() {
        List<Question> path = model.path();
        lines.forEach((question, line) -> {
            line.setVisible(path.contains(question));
            line.setManaged(path.contains(question));
        });
    }

    private void press(KeyEvent event) {
        Question at = lines.entrySet().stream().filter(entry -> entry.getValue().hasFocus()).map(Map.Entry::getKey).findFirst()
                .orElse(null);
        if (at == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode().getName().equals(text.get("ladder.key.yes"))) {
            answer(at, true);
        } else if (event.getCode().getName().equals(text.get("ladder.key.no"))) {
            answer(at, false);
        } else if (event.getCode() == KeyCode.ENTER) {
            goOn(at);
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            walk(at, event.getCode() == KeyCode.UP ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    private void answer(Question question, boolean yes) {
        lines.get(question).show(yes);
        model.answer(question, yes);
        goOn(question);
    }

    private void goOn(Question from) {
        List<Question> path = model.path();
        int next = path.indexOf(from) + 1;
        if (model.answersProperty().get().to(from).isEmpty()) {
            return;
        }
        if (next < path.size()) {
            lines.get(path.get(next)).focus();
        } else {
            onDone.run();
        }
    }

    private void walk(Question from, int step) {
        List<Question> path = model.path();
        lines.get(path.get(Math.clamp(path.indexOf(from) + (long) step, 0, path.size() - 1))).focus();
    }
}
