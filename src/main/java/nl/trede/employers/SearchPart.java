package nl.trede.employers;

import java.util.UUID;
import nl.trede.clients.ClientTab;
import nl.trede.clients.ProfilePart;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.ScreenTimer;
import nl.trede.employers.view.SearchPlanPane;
import nl.trede.employers.viewmodel.SearchPlanModel;
import nl.trede.vault.model.Vault;

/// The search plan, below the profile of a client.
final class SearchPart implements ProfilePart {
    private final Vault vault;
    private final Desk desk;

    SearchPart(Vault vault, Desk desk) {
        this.vault = vault;
        this.desk = desk;
    }

    @Override
    public ClientTab.Content open(UUID clientId) {
        var model = new SearchPlanModel(vault, desk, clientId, new ScreenTimer());
        return ClientTab.Content.of(new SearchPlanPane(desk, model), model::close);
    }
}
