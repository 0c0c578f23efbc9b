package nl.trede.exchange;

import java.util.List;
import java.util.Map;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.exchange.model.Recipients;
import nl.trede.exchange.model.WorkbookExport;
import nl.trede.exchange.model.WorkbookIntake;
import nl.trede.exchange.view.ExchangeScreen;
import nl.trede.vault.model.Vault;

/// Puts the room *Uitwisselen* together.
public final class ExchangeRoom {
    private final Vault vault;
    private final Desk desk;
    private final WorkbookIntake intake;
    private final WorkbookExport export;

    /// @param intake where workbooks go that are read in
    public ExchangeRoom(Vault vault, Desk desk, WorkbookIntake intake) {
        this.vault = vault;
        this.desk = desk;
        this.intake = intake;
        this.export = exporter(vault, desk.clock());
    }

    /// What writes workbooks, also for the terminal.
    public static WorkbookExport exporter(Vault vault, java.time.Clock clock) {
        return new WorkbookExport(vault, clock, Text.in(Text.DUTCH, List.of("figures")));
    }

    public Map<String, ScreenFactory> screens() {
        return Map.of("exchange", destination -> new ExchangeScreen(vault, desk, new Recipients(vault), export, intake, destination));
    }
}
