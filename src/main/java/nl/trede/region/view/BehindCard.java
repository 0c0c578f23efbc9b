package nl.trede.region.view;

import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.RungGlyph;
import nl.trede.common.ui.Tables;
import nl.trede.common.text.Text;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.Standing;
import nl.trede.figures.model.Unit;
import nl.trede.region.model.Behind;

/// The pseudonyms behind a number: no name, no birth date, nothing that a person could be found by.
final class BehindCard {
    private static final int ROWS = 14;

    private BehindCard() {
    }

    static Card of(Behind behind, Desk desk, Runnable close) {
        Text text = desk.text();
        String line = behind.line().isEmpty() ? text.get("region.quarter.total") : behind.line();
        var card = new Card(text.get("region.column." + behind.figure().key()), line);
        card.setId("behind");
        card.right(new IconButton(Icon.CLOSE, text.get("common.close"), close));
        var about = Labels.small(text.get(behind.figure().lineKey()));
        about.getStyleClass().add("figure-note");
        card.lines(about, table(behind, desk));
        if (behind.unseen() > 0) {
            var unseen = Labels.small(text.get("region.behind.unseen", behind.unseen()));
            unseen.getStyleClass().add("figure-note");
            card.body().getChildren().add(unseen);
        }
        return card;
    }

    /// Of a count everyone counts, and the start tells them apart; of a share it matters who does.
    private static TableView<Behind.Row> table(Behind behind, Desk desk) {
        Text text = desk.text();
        boolean count = behind.figure().unit() == Unit.COUNT || behind.figure() == FigureDefinition.TARGET_REALISED;
        var table = Tables.<Behind.Row>of(text, desk.tables(), count ? "region-counted" : "region-share")
                .words("code", text.get("region.behind.code"), 6.9, row -> code(row.one().facts().clientKey()))
                .node("rung", text.get("region.behind.rung"), 7.2, row -> row.one().facts().rungNow(), row -> rung(row, text));
        if (count) {
            table.date("start", text.get("region.behind.start"), 7.5, row -> row.one().facts().start()).growing();
        } else {
            table.words("counts", text.get("region.behind.counts"), 8, row -> standing(row, text)).growing();
        }
        return table.empty(new EmptyState(Icon.SHIELD, text.get("region.behind.none")))
                .fitting(ROWS).build(FXCollections.observableArrayList(behind.rows()));
    }

    private static String standing(Behind.Row row, Text text) {
        return row.one().detail().map(text::get).orElseGet(() ->
                text.get(row.one().standing() == Standing.COUNTS ? "region.behind.yes" : "region.behind.no"));
    }

    private static RungGlyph rung(Behind.Row row, Text text) {
        var glyph = new RungGlyph(text);
        Integer now = row.one().facts().rungNow();
        Integer start = row.one().facts().rungStart();
        return now == null ? glyph.unknown() : glyph.show(now, start == null ? 0 : now - start);
    }

    /// The first eight signs tell pseudonyms apart and can be read out over the phone.
    private static String code(String key) {
        return key.length() <= 8 ? key : key.substring(0, 8);
    }
}
