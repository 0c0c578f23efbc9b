package nl.trede.jobs.view.scheme;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;
import nl.trede.employers.model.scheme.Fact;
import nl.trede.jobs.model.scheme.ClientSchemes.Question;

/// Something to find out before a scheme can be judged, with the answer under the hand of the coach.
final class QuestionLine {
    /// What to do with an answer.
    interface Answering {
        void yesNo(boolean yes);

        void number(String typed, Consumer<String> refused);

        /// Goes to the place where it is filled in.
        void elsewhere();
    }

    private QuestionLine() {
    }

    /// @param here whether it can be answered here; otherwise a button goes to where it is filled in
    static ListLine of(Text text, Question question, boolean here, Answering answering) {
        String schemes = question.decides().stream().map(name -> name.in(text.locale())).collect(Collectors.joining(", "));
        var line = new ListLine(question.asks().said(question.asks().ask(), text.locale())).dot(Tone.ATTENTION).sub(text.get("jobs.schemes.decides", schemes));
        String id = "ask-" + question.fact().name();
        if (!here) {
            return question.fact().known() == Fact.Known.OF_JOB ? line : line.right(Buttons.small(text.get("jobs.schemes.fillIn"), answering::elsewhere));
        }
        if (question.fact().kind() == Fact.Kind.YES_NO) {
            var yes = Buttons.small(text.get("jobs.schemes.yes"), () -> answering.yesNo(true));
            yes.setId(id + "-yes");
            var no = Buttons.small(text.get("jobs.schemes.no"), () -> answering.yesNo(false));
            no.setId(id + "-no");
            return line.right(yes).right(no);
        }
        var number = new TextField();
        number.setId(id);
        number.setPrefColumnCount(4);
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setAccessibleText(text.of(question.fact()));
        Runnable save = () -> answering.number(number.getText(), number::setAccessibleHelp);
        number.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                save.run();
            }
        });
        var unit = Labels.small(question.fact() == Fact.WAGE_SHARE ? "%" : text.get("jobs.schemes.months"));
        unit.setMinWidth(Region.USE_PREF_SIZE);
        return line.right(number).right(unit).right(Buttons.small(text.get("jobs.save"), save));
    }
}
