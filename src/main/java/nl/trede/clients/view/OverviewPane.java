package nl.trede.clients.view;

import java.util.List;
import javafx.scene.layout.VBox;
import nl.trede.clients.OverviewCard;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Page;
import javafx.util.Subscription;

/// *Overzicht*: the timeline, cards of other rooms, and agreements.
final class OverviewPane implements AutoCloseable {
    private final Page page;
    private final Subscription following;

    OverviewPane(Desk desk, ClientModel model, List<OverviewCard> cards, ActionService actions) {
        var timeline = new TimelineCard(desk.text(), desk.navigator());
        var agreements = new AgreementsCard(desk, model, actions);
        var guests = new VBox();
        guests.getStyleClass().add("stack");
        var side = new VBox(guests, agreements);
        side.getStyleClass().add("stack");
        guests.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(guests.getChildren()));
        page = new Page(Columns.equal(timeline, side));
        timeline.getStyleClass().add("overview-part");
        side.getStyleClass().add("overview-part");
        page.column().getStyleClass().add("tab-page");
        following = model.pageProperty().subscribe(now -> {
            if (now != null) {
                timeline.show(now.timeline());
                agreements.show(now.open());
                guests.getChildren().setAll(cards.stream().map(card -> card.card(model.clientId())).toList());
            }
        });
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
