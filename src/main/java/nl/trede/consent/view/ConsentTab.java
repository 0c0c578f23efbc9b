package nl.trede.consent.view;

import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.ClientTab;
import nl.trede.common.ui.Desk;
import nl.trede.consent.model.Consents;
import nl.trede.vault.model.Vault;

/// *Toestemming* on the client page. A client who reads along sees the same: it holds nothing that is not theirs.
public final class ConsentTab implements ClientTab {
    private final Vault vault;
    private final Desk desk;
    private final Consents consents;

    public ConsentTab(Vault vault, Desk desk, Consents consents) {
        this.vault = vault;
        this.desk = desk;
        this.consents = consents;
    }

    @Override
    public String id() {
        return "consent";
    }

    @Override
    public String labelKey() {
        return "consent.tab";
    }

    @Override
    public Optional<String> togetherLabelKey() {
        return Optional.of("consent.tab");
    }

    @Override
    public Content open(UUID clientId) {
        var pane = new ConsentPane(vault, desk, consents, clientId);
        return Content.of(pane, vault.listen(pane::changed));
    }
}
