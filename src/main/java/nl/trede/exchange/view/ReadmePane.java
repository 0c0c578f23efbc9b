package nl.trede.exchange.view;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Facts;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.TableMemory;
import nl.trede.common.ui.Tables;
import nl.trede.exchange.model.Readme;

/// The sheet *Leesmij* as the recipient will read it: the facts, the sentences and the meaning of every column.
final class ReadmePane extends VBox {
    private static final int ROWS = 8;
    private static final double[] WIDTHS = {9, 12, 24, 8, 14};
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    ReadmePane(Text text, Readme readme) {
        var facts = new Facts();
        readme.facts().forEach(fact -> facts.add(fact.name(), fact.value()));
        facts.add(Readme.REFERENCE, DATE.format(readme.reference()));
        var about = new VBox(Labels.strong(readme.title()), facts);
        readme.sentences().forEach(sentence -> about.getChildren().add(Labels.plain(sentence)));
        if (!readme.deviations().isEmpty()) {
            about.getChildren().add(Labels.plain(Readme.DEVIATING));
            readme.deviations().forEach(sentence -> about.getChildren().add(Labels.plain("– " + sentence)));
        }
        about.getStyleClass().addAll("exchange-readme", "stack");
        getChildren().setAll(about, table(text, readme));
    }

    private static TableView<List<String>> table(Text text, Readme readme) {
        var tables = Tables.<List<String>>of(text, TableMemory.none(), "exchange-readme");
        for (int column = 0; column < readme.header().size(); column++) {
            int at = column;
            tables.words("readme-" + at, readme.header().get(at), WIDTHS[at], row -> row.get(at));
        }
        return tables.growing().yielding("readme-4", "readme-3").fitting(ROWS).build(FXCollections.observableArrayList(readme.columns()));
    }
}
