package nl.trede.consent.view;

import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.ClientTab;
import nl.trede.common.ui.Desk;
import nl.trede.consent.model.Disclosures;
import nl.trede.vault.model.Vault;

/// *Openheid* on the client page. Made to look at together: it holds the client's own words only.
public final class DisclosureTab implements ClientTab {
    private final Vault vault;
    private final Desk desk;
    private final Disclosures disclosures;

    public DisclosureTab(Vault vault, Desk desk, Disclosures disclosures) {
        this.vault = vault;
        this.desk = desk;
        this.disclosures = disclosures;
    }

    @Override
    public String id() {
        return "disclosure";
    }

    @Override
    public String labelKey() {
        return "consent.open.tab";
    }

    @Override
    public Optional<String> togetherLabelKey() {
        return Optional.of("consent.open.tab");
    }

    @Override
    public Content open(UUID clientId) {
        var pane = new DisclosurePane(desk, disclosures, clientId);
        Runnable stop = vault.listen(pane::changed);
        return Content.of(pane, () -> {
            stop.run();
            pane.close();
        });
    }
}
