package nl.trede.exchange.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.TableMemory;
import nl.trede.common.ui.Tables;
import nl.trede.exchange.model.ExportPlan;
import nl.trede.exchange.model.Readme;
import nl.trede.exchange.model.SheetPreview;

/// *Precies dit verlaat de laptop*: every sheet with its columns and rows as they will stand in the file.
final class PreviewCard extends StackPane {
    private static final int ROWS = 10;
    private static final String FIRST = "Caseload";

    private final Text text;
    private final ExportPlan plan;
    private final Card card;
    private final VBox body = new VBox();

    PreviewCard(Text text, ExportPlan plan) {
        this.text = text;
        this.plan = plan;
        this.card = new Card(text.get("exchange.preview.title"));
        var names = Stream.concat(Stream.of(Readme.SHEET), plan.sheets().stream().map(SheetPreview::name)).toList();
        var crumbs = Chips.single(names, name -> name);
        crumbs.setId("exchange-sheets");
        crumbs.valueProperty().subscribe(name -> {
            if (name != null) {
                show(name, names);
            }
        });
        var choice = new VBox(crumbs);
        choice.getStyleClass().add("exchange-crumbs");
        getChildren().setAll(card.lines(choice, body));
        crumbs.setValue(names.contains(FIRST) ? FIRST : names.get(1));
    }

    private void show(String name, List<String> names) {
        var sheet = plan.sheets().stream().filter(one -> one.name().equals(name)).findFirst();
        int rows = sheet.map(SheetPreview::rowCount).orElse(plan.readme().columns().size());
        card.subtitleProperty().set(text.get("exchange.preview.sheet", name, names.indexOf(name) + 1, names.size(), rows));
        sheet.ifPresentOrElse(this::show, () -> body.getChildren().setAll(new ReadmePane(text, plan.readme())));
    }

    private void show(SheetPreview sheet) {
        var meaning = Labels.small(sheet.meaning() + ".");
        meaning.getStyleClass().add("exchange-meaning");
        body.getChildren().setAll(table(sheet), meaning);
        if (sheet.rowCount() > sheet.rows().size()) {
            var more = Labels.small(text.get("exchange.preview.more", sheet.rows().size(), sheet.rowCount()));
            more.getStyleClass().add("exchange-meaning");
            body.getChildren().add(more);
        }
    }

    private TableView<List<String>> table(SheetPreview sheet) {
        var tables = Tables.<List<String>>of(text, TableMemory.none(), "exchange-preview");
        for (int column = 0; column < sheet.headers().size(); column++) {
            int at = column;
            double widest = sheet.rows().stream().mapToDouble(row -> em(row.get(at))).max().orElse(0);
            double header = header(sheet.headers().get(at));
            tables.words(sheet.keys().get(at), sheet.headers().get(at), Math.max(widest, header) + 3.2, row -> row.get(at));
        }
        var table = tables.fitting(ROWS).empty(Labels.muted(text.get("exchange.preview.empty"))).build(FXCollections.observableArrayList(sheet.rows()));
        table.getStyleClass().add("dense");
        return table;
    }

    /// A header has two lines and bold letters.
    private static double header(String words) {
        double word = Arrays.stream(words.split(" ")).mapToDouble(PreviewCard::em).max().orElse(0);
        return Math.max(word, em(words) * 0.85);
    }

    /// How wide words are at most: capitals take more room.
    private static double em(String words) {
        return words.chars().mapToDouble(letter -> Character.isUpperCase(letter) || letter == '_' ? 0.78 : Character.isDigit(letter) ? 0.66 : 0.62).sum();
    }
}
