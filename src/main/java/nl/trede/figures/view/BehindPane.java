package nl.trede.figures.view;

import java.util.List;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Labels;
import nl.trede.figures.model.Case;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.Standing;

/// What lies behind a figure: the whole definition, what a reader must know, and who was counted, who was not and who stands apart.
final class BehindPane extends VBox {
    private final Text text;
    private final CaseLines lines;

    BehindPane(Figure figure, CaseLines lines) {
        this.text = lines.text();
        this.lines = lines;
        getStyleClass().add("figure-behind");
        getChildren().add(Labels.plain(text.get(figure.definition().definitionKey())));
        figure.notes().forEach(note -> getChildren().add(Labels.muted(text.get(note))));
        if (figure.behind().isEmpty()) {
            getChildren().add(Labels.muted(text.get("figures.behind.empty")));
        }
        part("figures.behind.counts", figure, Standing.COUNTS);
        part("figures.behind.below", figure, Standing.COUNTS_BELOW);
        part("figures.behind.aside", figure, Standing.ASIDE);
    }

    private void part(String titleKey, Figure figure, Standing standing) {
        List<Case> cases = figure.behind().stream().filter(one -> one.standing() == standing).toList();
        if (!cases.isEmpty()) {
            var list = lines.of(cases);
            list.getStyleClass().add("figure-cases");
            getChildren().addAll(Labels.strong(text.get("figures.behind.part", text.get(titleKey), cases.size())), list);
        }
    }
}
