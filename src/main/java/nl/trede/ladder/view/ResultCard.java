package nl.trede.ladder.view;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Labels;
import nl.trede.ladder.model.Rung;
import nl.trede.ladder.viewmodel.MeasureModel;

/// The ladder beside the questions: which rung follows from the answers so far, and why.
final class ResultCard extends VBox {
    private final Text text;
    private final MeasureModel model;
    private final LadderDrawing ladder;
    private final VBox why = new VBox();
    private final Button save;

    ResultCard(Text text, MeasureModel model, Runnable onSave, Runnable onCancel) {
        this.text = text;
        this.model = model;
        ladder = LadderDrawing.small(text);
        why.getStyleClass().add("ladder-why");
        save = Buttons.primary(text.get("ladder.save"), onSave);
        save.setId("ladder-save");
        var buttons = new FlowPane(Buttons.plain(text.get("common.cancel"), onCancel), save);
        buttons.getStyleClass().add("ladder-buttons");
        getChildren().add(new Card(text.get("ladder.result")).content(ladder, why, buttons));
        model.answersProperty().subscribe(now -> show());
        model.overrideProperty().subscribe(now -> show());
    }


    private void show() {
        ladder.show(model.rung());
        save.setText(model.rung().map(rung -> text.get("ladder.saveRung", rung)).orElse(text.get("ladder.save")));
        why.getChildren().clear();
        model.derived().ifPresentOrElse(derived -> {
            if (model.rung().filter(rung -> rung != derived.rung()).isPresent()) {
                why.getChildren().add(Labels.muted(text.get("ladder.overridden", derived.rung())));
            }
            why.getChildren().add(Labels.strong(text.get("ladder.why")));
            why.getChildren().addAll(facts(derived.because()));
            why.getChildren().add(Labels.small(text.get(Rung.of(derived.rung()).criterion())));
        }, () -> why.getChildren().add(Labels.muted(text.get("ladder.result.open"))));
    }

    private List<HBox> facts(List<Message> because) {
        return because.stream().map(fact -> {
            var line = new HBox(Icon.CHECK.node(), Labels.plain(text.get(fact)));
            line.getStyleClass().add("ladder-fact");
            return line;
        }).toList();
    }
}
