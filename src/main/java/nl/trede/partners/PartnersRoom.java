package nl.trede.partners;

import java.util.Map;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.RegionService;
import nl.trede.partners.view.PartnersScreen;
import nl.trede.vault.model.Vault;

/// Assembles the room of partners: who uses the caseload, teams, regions.
public final class PartnersRoom {
    private final Vault vault;
    private final Desk desk;
    private final Me me;

    public PartnersRoom(Vault vault, Desk desk) {
        this.vault = vault;
        this.desk = desk;
        me = new Me(vault);
    }

    public Me me() {
        return me;
    }

    public Map<String, ScreenFactory> screens() {
        return Map.of("partners", destination -> new PartnersScreen(desk, vault, me, new RegionService(vault)));
    }
}
