package nl.trede.partners.view;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Screen;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.RegionService;
import nl.trede.vault.model.Vault;

/// *Team en regio*: who uses the caseload, and the reference data that belongs to them now.
public final class PartnersScreen implements Screen {
    private final Desk desk;
    private final Page page;

    public PartnersScreen(Desk desk, Vault vault, Me me, RegionService regions) {
        this.desk = desk;
        var left = new VBox(new WhoCard(desk, vault, me), new LeaveCard(desk, vault, me));
        left.getStyleClass().add("stack");
        var right = new VBox(new RegionsCard(desk, vault, regions), new MunicipalitiesCard(desk, vault, regions));
        right.getStyleClass().add("stack");
        page = new Page(Columns.sideAndMain(left, right));
    }

    @Override
    public String title() {
        return desk.text().get("partners.title");
    }

    @Override
    public Parent content() {
        return page;
    }
}
