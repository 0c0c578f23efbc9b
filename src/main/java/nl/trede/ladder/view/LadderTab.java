package nl.trede.ladder.view;

import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.ClientTab;
import nl.trede.common.ui.Desk;
import nl.trede.ladder.model.LadderHistory;
import nl.trede.ladder.model.LadderService;
import nl.trede.vault.model.Vault;

/// *Ladder* on the client page.
public final class LadderTab implements ClientTab {
    private final Vault vault;
    private final Desk desk;
    private final LadderService service;
    private final LadderHistory history;

    public LadderTab(Vault vault, Desk desk, LadderService service, LadderHistory history) {
        this.vault = vault;
        this.desk = desk;
        this.service = service;
        this.history = history;
    }

    @Override
    public String id() {
        return "ladder";
    }

    @Override
    public String labelKey() {
        return "ladder.tab";
    }

    @Override
    public Optional<String> togetherLabelKey() {
        return Optional.of("ladder.together.tab");
    }

    @Override
    public Content open(UUID clientId) {
        var pane = new HistoryPane(desk, service, history, clientId);
        return Content.of(pane, vault.listen(pane::changed));
    }
}
