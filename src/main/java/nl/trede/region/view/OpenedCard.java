package nl.trede.region.view;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.RungGlyph;
import nl.trede.common.ui.Tables;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.Standing;
import nl.trede.figures.model.Unit;
import nl.trede.region.model.Behind;
import nl.trede.region.model.DeliveryList;
import nl.trede.region.model.HiddenNumber;
import nl.trede.region.model.OnRung;
import nl.trede.region.model.Opened;

/// What opens behind a number: pseudonyms without anything a person could be found by, or why the number is hidden.
final class OpenedCard {
    private static final int ROWS = 14;

    private final Desk desk;
    private final Text text;

    private OpenedCard(Desk desk) {
        this.desk = desk;
        this.text = desk.text();
    }

    static Card of(Opened opened, Desk desk, Runnable close) {
        var card = new OpenedCard(desk).card(opened).right(new IconButton(Icon.CLOSE, desk.text().get("common.close"), close)).emphasised();
        card.setId("behind");
        return card;
    }

    private Card card(Opened opened) {
        return switch (opened) {
            case Behind behind -> behind(behind);
            case OnRung rung -> rung(rung);
            case HiddenNumber hidden -> new Card(text.get(hidden.title()), line(hidden.line())).content(
                    Labels.strong(text.get("region.cell.why." + hidden.why().name())),
                    Labels.plain(text.get("region.cell.more." + hidden.why().name())));
            case DeliveryList(var deliveries) -> new Card(text.get("region.deliveries.title", deliveries.quarter().number()),
                    text.get("region.deliveries.count", deliveries.complete(), deliveries.teams().size()))
                    .lines(deliveries.teams().stream().map(team -> DeliveriesCard.line(team, deliveries, text)).toList());
        };
    }

    private Card behind(Behind behind) {
        boolean count = behind.figure().unit() == Unit.COUNT || behind.figure() == FigureDefinition.TARGET_REALISED;
        var card = new Card(text.get("region.column." + behind.figure().key()), line(behind.line()))
                .lines(note(text.get(behind.figure().lineKey())), table(behind.rows(), count));
        if (behind.unseen() > 0) {
            card.body().getChildren().add(note(text.get("region.behind.unseen", behind.unseen())));
        }
        return card;
    }

    private Card rung(OnRung rung) {
        String title = rung.rung() == 0 ? text.get("region.rungs.unmeasured") : text.get("region.rungs.on", rung.rung());
        return new Card(title, text.get("region.rungs.clients", rung.count())).lines(note(text.get("region.rungs.about")), table(rung.rows(), true));
    }

    private String line(String name) {
        return name.isEmpty() ? text.get("region.quarter.total") : name;
    }

    private static Label note(String words) {
        var note = Labels.small(words);
        note.getStyleClass().add("figure-note");
        return note;
    }

    /// Of a count everyone counts, and the start tells them apart; of a share it matters who does.
    private TableView<Behind.Row> table(List<Behind.Row> rows, boolean count) {
        var table = Tables.<Behind.Row>of(text, desk.tables(), count ? "region-counted" : "region-share")
                .words("code", text.get("region.behind.code"), 6.9, row -> code(row.one().facts().clientKey()))
                .node("rung", text.get("region.behind.rung"), 7.2, row -> row.one().facts().rungNow(), this::rung);
        if (count) {
            table.date("start", text.get("region.behind.start"), 7.5, row -> row.one().facts().start()).growing();
        } else {
            table.words("counts", text.get("region.behind.counts"), 8, this::standing).growing();
        }
        return table.empty(new EmptyState(Icon.SHIELD, text.get("region.behind.none")))
                .fitting(ROWS).build(FXCollections.observableArrayList(rows));
    }

    private String standing(Behind.Row row) {
        return row.one().detail().map(text::get).orElseGet(() ->
                text.get(row.one().standing() == Standing.COUNTS ? "region.behind.yes" : "region.behind.no"));
    }

    private RungGlyph rung(Behind.Row row) {
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
