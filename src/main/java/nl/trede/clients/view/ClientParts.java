package nl.trede.clients.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Node;
import nl.trede.clients.ClientTab;
import nl.trede.clients.Guests;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.model.BenefitService;
import nl.trede.clients.model.ClientHistory;
import nl.trede.clients.model.ClientService;
import nl.trede.clients.model.IntakeService;
import nl.trede.clients.model.ProfileService;
import nl.trede.clients.model.StandInService;
import nl.trede.clients.model.TrajectoryService;
import nl.trede.clients.view.ClientScreen.Part;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.clients.viewmodel.IntakeModel;
import nl.trede.clients.viewmodel.LifeModel;
import nl.trede.clients.viewmodel.ProfileModel;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.ScreenTimer;
import nl.trede.partners.model.RegionNames;
import nl.trede.vault.HistoryPane;
import nl.trede.vault.model.Vault;

/// Makes the parts of the client page.
public record ClientParts(Vault vault, Desk desk, ClientService clients, TrajectoryService trajectories, ActionService actions,
        BenefitService benefits, ProfileService profiles, Supplier<RegionNames> regions) {

    public Node header(ClientModel model) {
        return new ClientHeader(desk, model, trajectories);
    }

    /// What stands above the page for a client who reads along.
    public Node plainHeader(ClientModel model) {
        return new TogetherHeader(desk.text(), model);
    }

    /// This room's tabs with those of the guests before *Traject en inkomen* and *Geschiedenis*.
    /// @param within the record to begin with in the first tab of another room that is opened
    public List<Part> tabs(ClientModel model, Guests guests, Optional<String> within) {
        var first = new AtomicReference<>(within);
        var intake = new IntakeModel(new IntakeService(vault), model.clientId(), model.steps(), desk.text());
        var profile = new ProfileModel(profiles, model.clientId(), model.steps(), desk.tasks(), new ScreenTimer(), desk.text());
        var parts = new ArrayList<Part>();
        parts.add(shared("overview", () -> {
            var pane = new OverviewPane(desk, model, guests.cards(), actions);
            return ClientTab.Content.of(pane.page(), pane::close);
        }));
        parts.add(shared("intake", () -> {
            var pane = new IntakePane(desk, intake);
            return ClientTab.Content.of(pane.page(), pane::close);
        }));
        parts.add(shared("profile", () -> {
            var pane = new ProfilePane(desk, profile);
            List<ClientTab.Content> added = guests.profile().stream().map(part -> part.open(model.clientId())).toList();
            pane.page().column().getChildren().addAll(added.stream().map(ClientTab.Content::node).toList());
            return ClientTab.Content.of(pane.page(), () -> {
                added.forEach(ClientTab.Content::close);
                pane.close();
            });
        }));
        parts.add(shared("life", () -> {
            var pane = new LifePane(desk, new LifeModel(vault, model));
            return ClientTab.Content.of(pane.page(), pane::close);
        }));
        guests.tabs().forEach(tab -> parts.add(guest(tab, model, first)));
        parts.add(own("trajectory", () -> {
            var pane = new TrajectoryPane(desk, model, trajectories, clients, benefits, new StandInService(vault), regions);
            return ClientTab.Content.of(pane.page(), pane::close);
        }));
        parts.add(own("history", () -> ClientTab.Content.of(new HistoryPane(desk, vault,
                new ClientHistory(vault, guests.records(), model.clientId())).page(), () -> { })));
        return parts;
    }

    /// A tab that the client may read too.
    private Part shared(String id, Supplier<ClientTab.Content> open) {
        return new Part(id, desk.text().get("clients.tab." + id), Optional.of(desk.text().get("clients.together.tab." + id)), true, open);
    }

    private Part own(String id, Supplier<ClientTab.Content> open) {
        return new Part(id, desk.text().get("clients.tab." + id), Optional.empty(), false, open);
    }

    private Part guest(ClientTab tab, ClientModel model, AtomicReference<Optional<String>> first) {
        return new Part(tab.id(), desk.text().get(tab.labelKey()), tab.togetherLabelKey().map(desk.text()::get), false, () -> {
            ClientTab.Content guest = first.getAndSet(Optional.empty()).map(at -> tab.open(model.clientId(), at))
                    .orElseGet(() -> tab.open(model.clientId()));
            var page = new Page(guest.node());
            page.column().getStyleClass().add("tab-page");
            return ClientTab.Content.of(page, guest::close);
        });
    }
}
