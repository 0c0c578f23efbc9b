package nl.trede.ladder;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.layout.Region;
import nl.trede.clients.ClientTab;
import nl.trede.clients.OverviewCard;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.RungSource;
import nl.trede.clients.model.TimelineSource;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.ladder.model.LadderDue;
import nl.trede.ladder.model.LadderHistory;
import nl.trede.ladder.model.LadderRungs;
import nl.trede.ladder.model.LadderService;
import nl.trede.ladder.model.LadderTimeline;
import nl.trede.ladder.view.LadderCard;
import nl.trede.ladder.view.LadderScreen;
import nl.trede.ladder.view.LadderTab;
import nl.trede.ladder.view.MeasurePane;
import nl.trede.vault.model.Vault;

/// Puts the room *Ladder* together.
public final class LadderRoom {
    private final Vault vault;
    private final Desk desk;
    private final LadderService service;
    private final LadderHistory history;

    public LadderRoom(Vault vault, Desk desk) {
        this.vault = vault;
        this.desk = desk;
        this.service = new LadderService(vault, desk.clock());
        this.history = new LadderHistory(vault);
    }

    public Map<String, ScreenFactory> screens() {
        return Map.of("ladder", destination -> new LadderScreen(vault, desk, service, history, destination));
    }

    public List<ClientTab> clientTabs() {
        return List.of(new LadderTab(vault, desk, service, history));
    }

    public List<OverviewCard> overviewCards() {
        return List.of(new LadderCard(desk, history));
    }

    public List<DueSource> dueSources() {
        return List.of(new LadderDue(vault));
    }

    public List<TimelineSource> timelineSources() {
        return List.of(new LadderTimeline(vault));
    }

    /// The questions that measure one client, for another screen to show.
    ///
    /// @param onLeave called after recording and after *Annuleer*
    public Region questions(UUID clientId, Runnable onLeave) {
        return new MeasurePane(desk, service, history, clientId, false, onLeave);
    }

    /// Where all clients stand, for the caseload.
    public RungSource rungs() {
        return new LadderRungs(vault);
    }

    public LadderService service() {
        return service;
    }
}
