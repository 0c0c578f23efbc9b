package nl.trede.region;

import java.util.Map;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.exchange.model.WorkbookIntake;
import nl.trede.region.model.ReceivedStore;
import nl.trede.region.model.RegionReports;
import nl.trede.region.view.RegionScreen;
import nl.trede.region.viewmodel.RegionViewModel;
import nl.trede.vault.model.Vault;

/// Puts the room *Regio* together: the store of received workbooks and what it says about the region.
public final class RegionRoom {
    private final Vault vault;
    private final Desk desk;
    private final RegionReports reports;

    public RegionRoom(Vault vault, Desk desk) {
        this.vault = vault;
        this.desk = desk;
        this.reports = new RegionReports(vault, desk.clock());
    }

    public Map<String, ScreenFactory> screens() {
        return Map.of("region", destination -> new RegionScreen(desk, new RegionViewModel(vault, reports, desk.tasks())));
    }

    /// Where *Inlezen* brings the workbooks that were read.
    public WorkbookIntake intake() {
        return new ReceivedStore(vault);
    }

    public RegionReports reports() {
        return reports;
    }
}
