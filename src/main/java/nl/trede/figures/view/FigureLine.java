package nl.trede.figures.view;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.QuarterReport;

/// One figure: name and meaning, value, what was counted, and what to compare it with. Opens what lies behind it under itself.
final class FigureLine extends VBox {
    private final Text text;
    private final Figure figure;
    private final CaseLines lines;
    private final ListLine line;
    private Optional<BehindPane> behind = Optional.empty();

    FigureLine(Text text, Figure figure, QuarterReport previous, CaseLines lines) {
        this.text = text;
        this.figure = figure;
        this.lines = lines;
        var words = new FigureWords(text);
        line = new ListLine(text.get(figure.definition().nameKey())).strong().sub(text.get(figure.definition().lineKey()));
        if (figure.small() && figure.denominator().isPresent()) {
            line.pill(new Pill(text.get("figures.small"), Tone.ATTENTION));
        }
        line.right(numbers(words)).right(compared(words, previous)).onOpen(this::toggle);
        line.setAccessibleText(line.getAccessibleText() + ", " + words.value(figure) + ", " + words.counted(figure));
        line.setId("figure-" + figure.key());
        getChildren().add(line);
    }

    private VBox numbers(FigureWords words) {
        var value = new Label(words.value(figure));
        value.getStyleClass().add("figure-value");
        return column("figure-numbers", value, small(words.counted(figure)));
    }

    private VBox compared(FigureWords words, QuarterReport previous) {
        var column = column("figure-compared", small(words.previous(previous.figure(figure.definition()), previous.span())));
        words.benchmark(figure.definition()).ifPresent(benchmark -> column.getChildren().add(small(benchmark)));
        return column;
    }

    private static VBox column(String style, Label... labels) {
        var column = new VBox(labels);
        column.getStyleClass().addAll("figure-column", style);
        column.getChildren().removeIf(label -> ((Label) label).getText().isEmpty());
        column.setMinHeight(HBox.USE_PREF_SIZE);
        return column;
    }

    private static Label small(String words) {
        return Labels.small(words);
    }

    private void toggle() {
        behind.ifPresentOrElse(open -> {
            getChildren().remove(open);
            line.getStyleClass().remove("selected");
            behind = Optional.empty();
        }, () -> {
            var open = new BehindPane(figure, lines);
            getChildren().add(open);
            line.getStyleClass().add("selected");
            behind = Optional.of(open);
        });
    }
}
