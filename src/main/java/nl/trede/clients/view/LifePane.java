package nl.trede.clients.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.trede.clients.model.LifeDomain;
import nl.trede.clients.viewmodel.LifeModel;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Page;

/// *Leefgebieden*: what carries work and what pulls at it, to see early where help is needed (S4).
final class LifePane implements AutoCloseable {
    private final LifeModel model;
    private final Map<LifeDomain, LifeCard> cards = new EnumMap<>(LifeDomain.class);
    private final Page page;
    private final Subscription following;

    LifePane(Desk desk, LifeModel model) {
        this.model = model;
        for (LifeDomain domain : LifeDomain.values()) {
            cards.put(domain, new LifeCard(desk, model, domain));
        }
        page = new Page(Labels.muted(desk.text().get(desk.together().isOn() ? "clients.life.intro.plain" : "clients.life.intro")), Columns.equal(
                column(LifeDomain.WERK, LifeDomain.WONEN, LifeDomain.SOCIALE_RELATIES), column(LifeDomain.FINANCIEN, LifeDomain.GEZONDHEID)));
        page.column().getStyleClass().add("tab-page");
        following = model.historyProperty().subscribe(history -> cards.forEach((domain, card) ->
                card.show(history.getOrDefault(domain, List.of()))));
    }

    private VBox column(LifeDomain... domains) {
        var column = new VBox();
        column.getStyleClass().add("stack");
        for (LifeDomain domain : domains) {
            column.getChildren().add(cards.get(domain));
        }
        return column;
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        following.unsubscribe();
        cards.values().forEach(LifeCard::close);
        model.close();
    }
}
