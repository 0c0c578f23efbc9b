package nl.trede.clients.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import nl.trede.clients.ClientTab;
import nl.trede.clients.Guests;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.model.BenefitService;
import nl.trede.clients.model.ClientHistory;
import nl.trede.clients.model.ClientService;
import nl.trede.clients.model.ProfileService;
import nl.trede.clients.model.TrajectoryService;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.clients.viewmodel.ProfileModel;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Page;
import nl.trede.partners.model.RegionNames;

/// Makes the parts of the client page.
///
/// @param history with the kinds of record of all rooms
public record ClientParts(Desk desk, ClientService clients, TrajectoryService trajectories, ActionService actions, BenefitService benefits,
        ProfileService profiles, ClientHistory history, Supplier<RegionNames> regions) {

    public Node header(ClientModel model) {
        return new ClientHeader(desk.text(), model, trajectories);
    }

    /// This room's tabs with those of the guests before *Geschiedenis*.
    public List<ClientScreen.Part> tabs(ClientModel model, Guests guests) {
        var text = desk.text();
        var parts = new ArrayList<ClientScreen.Part>();
        parts.add(new ClientScreen.Part("overview", text.get("clients.tab.overview"), () -> {
            var pane = new OverviewPane(desk, model, guests.cards(), actions);
            return ClientTab.Content.of(pane.page(), pane::close);
        }));
        parts.add(new ClientScreen.Part("profile", text.get("clients.tab.profile"), () -> {
            var pane = new ProfilePane(desk, new ProfileModel(profiles, model.clientId(), model.steps(), text));
            return ClientTab.Content.of(pane.page(), pane::close);
        }));
        parts.add(new ClientScreen.Part("trajectory", text.get("clients.tab.trajectory"), () -> {
            var pane = new TrajectoryPane(desk, model, trajectories, clients, benefits, regions);
            return ClientTab.Content.of(pane.page(), pane::close);
        }));
        guests.tabs().forEach(tab -> parts.add(new ClientScreen.Part(tab.id(), text.get(tab.labelKey()), () -> {
            ClientTab.Content guest = tab.open(model.clientId());
            var page = new Page(guest.node());
            page.column().getStyleClass().add("tab-page");
            return ClientTab.Content.of(page, guest::close);
        })));
        parts.add(new ClientScreen.Part("history", text.get("clients.tab.history"), () -> {
            var pane = new HistoryPane(text, model, history, regions);
            pane.load();
            return ClientTab.Content.of(pane.page(), () -> { });
        }));
        return parts;
    }
}
