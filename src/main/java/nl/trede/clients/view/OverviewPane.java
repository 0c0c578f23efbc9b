package nl.trede.clients.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.trede.clients.OverviewCard;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.model.ClientPage;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Page;

/// *Overzicht*: the timeline, cards of other rooms, parts of life that signal, and agreements. A client who reads along sees no internal
/// note and no next step that the coach noted alone.
final class OverviewPane implements AutoCloseable {
    private final ClientModel model;
    private final List<OverviewCard> cards;
    private final boolean plain;
    private final TimelineCard timeline;
    private final SignalsCard signals;
    private final AgreementsCard agreements;
    private final VBox guests = new VBox();
    private final Page page;
    private final Subscription following;

    OverviewPane(Desk desk, ClientModel model, List<OverviewCard> cards, ActionService actions) {
        this.model = model;
        plain = desk.together().isOn();
        this.cards = cards.stream().filter(card -> !plain || card.together()).toList();
        timeline = new TimelineCard(desk, model.agreements(actions), plain);
        signals = new SignalsCard(desk, model.clientId());
        agreements = new AgreementsCard(desk, model, actions, plain);
        guests.getStyleClass().add("stack");
        guests.managedProperty().bind(Bindings.isNotEmpty(guests.getChildren()));
        var side = new VBox(signals, guests, agreements);
        side.getStyleClass().add("stack");
        page = new Page(Columns.equal(timeline, side));
        timeline.getStyleClass().add("overview-part");
        side.getStyleClass().add("overview-part");
        page.column().getStyleClass().add("tab-page");
        following = model.pageProperty().subscribe(now -> {
            if (now != null && plain == desk.together().isOn()) {
                show(now);
            }
        });
    }

    private void show(ClientPage now) {
        var entries = plain ? now.timeline().stream().flatMap(entry -> entry.forClient().stream()).toList() : now.timeline();
        timeline.show(entries, now.open().stream().map(action -> action.id()).toList());
        signals.show(plain ? List.of() : now.signals());
        agreements.show(plain ? now.agreements().stream().filter(action -> !action.ownStep()).toList() : now.agreements());
        guests.getChildren().setAll(cards.stream().map(card -> card.card(model.clientId())).toList());
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
