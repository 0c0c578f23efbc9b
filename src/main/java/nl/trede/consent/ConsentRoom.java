package nl.trede.consent;

import java.util.List;
import java.util.Map;
import nl.trede.clients.ClientTab;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.TimelineSource;
import nl.trede.common.ui.Desk;
import nl.trede.consent.model.ConsentDue;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.ConsentTimeline;
import nl.trede.consent.model.Consents;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.DisclosureAudience;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.consent.model.Disclosures;
import nl.trede.consent.model.Sharing;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.consent.view.ConsentTab;
import nl.trede.consent.view.DisclosureTab;
import nl.trede.vault.model.RecordKind;
import nl.trede.vault.model.Vault;

/// Puts the room of consent, openness and sharing together.
public final class ConsentRoom {
    private final Vault vault;
    private final Desk desk;
    private final Consents consents;
    private final Disclosures disclosures;

    public ConsentRoom(Vault vault, Desk desk) {
        this.vault = vault;
        this.desk = desk;
        this.consents = new Consents(vault, desk.clock());
        this.disclosures = new Disclosures(vault, desk.clock());
    }

    public List<ClientTab> clientTabs() {
        return List.of(new ConsentTab(vault, desk, consents), new DisclosureTab(vault, desk, disclosures));
    }

    public List<DueSource> dueSources() {
        return List.of(new ConsentDue(vault));
    }

    public List<TimelineSource> timelineSources() {
        return List.of(new ConsentTimeline(vault));
    }

    /// For *Geschiedenis*.
    public List<RecordKind<?>> records() {
        return List.of(new RecordKind<>(ConsentRepository.SHELF, "consent.record.consent", Map.of("categories", DataCategory.class)),
                new RecordKind<>(DisclosureDecisionRepository.SHELF, "consent.record.decision", Map.of("toWhom", DisclosureAudience.class)),
                new RecordKind<>(SharingEventRepository.SHELF, "consent.record.shared"));
    }

    /// The gate, for every room that makes papers.
    public Sharing sharing() {
        return new Sharing(vault);
    }

    /// What may be said to employers.
    public Disclosures disclosures() {
        return disclosures;
    }
}
