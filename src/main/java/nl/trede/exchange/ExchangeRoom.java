package nl.trede.exchange;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.trede.common.task.Progress;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.exchange.model.Recipients;
import nl.trede.exchange.model.WarmUp;
import nl.trede.exchange.model.WorkbookExport;
import nl.trede.exchange.model.WorkbookIntake;
import nl.trede.exchange.view.ExchangeScreen;
import nl.trede.vault.model.Vault;

/// Puts the room *Uitwisselen* together.
public final class ExchangeRoom implements AutoCloseable {
    /// By then the first screen stands and its lists are read.
    private static final Duration WARM_UP_AFTER = Duration.ofSeconds(6);

    private final Vault vault;
    private final Desk desk;
    private final WorkbookIntake intake;
    private final WorkbookExport export;
    private Progress warming = Progress.silent();

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

    /// Prepares, once the program is quiet, for the first workbook with a password.
    public void warmUp() {
        warming = desk.tasks().of(progress -> {
            WarmUp.run(progress);
            return progress;
        }).startAfter(WARM_UP_AFTER);
    }

    @Override
    public void close() {
        warming.cancel();
    }

    public Map<String, ScreenFactory> screens() {
        return Map.of("exchange", destination -> new ExchangeScreen(vault, desk, new Recipients(vault), export, intake, destination));
    }
}
