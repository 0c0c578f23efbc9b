package nl.trede.consent.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.TimelineEntry;
import nl.trede.clients.model.TimelineSource;
import nl.trede.common.outcome.Message;
import nl.trede.common.time.Dates;
import nl.trede.common.ui.Destination;
import nl.trede.vault.model.Vault;

/// What the client allowed, refused and withdrew, what was shared, and decisions about openness, on the timeline.
public final class ConsentTimeline implements TimelineSource {
    private static final String KIND = "consent";

    private final ConsentRepository consents;
    private final SharingEventRepository shared;
    private final DisclosureDecisionRepository decisions;

    public ConsentTimeline(Vault vault) {
        consents = new ConsentRepository(vault);
        shared = new SharingEventRepository(vault);
        decisions = new DisclosureDecisionRepository(vault);
    }

    @Override
    public List<TimelineEntry> timeline(UUID clientId) {
        var place = Optional.of(Destination.client(clientId, "consent"));
        var entries = new ArrayList<TimelineEntry>();
        for (Consent consent : consents.ofClient(clientId)) {
            entries.add(new TimelineEntry(consent.id(), consent.givenDate(), KIND, Message.of(consent.refusalNoted() ? "consent.timeline.refused"
                    : "consent.timeline.given", consent.recipient().phrase()), Optional.of(consent.purpose()).filter(words -> !words.isBlank()),
                    Optional.empty(), false, place));
            if (consent.withdrawnDate() != null) {
                entries.add(new TimelineEntry(consent.id(), consent.withdrawnDate(), KIND, Message.of("consent.timeline.withdrawn",
                        consent.recipient().phrase()), Optional.empty(), Optional.empty(), false, place));
            }
        }
        shared.ofClient(clientId).forEach(event -> entries.add(new TimelineEntry(event.id(), event.sharedAt().atZone(Dates.ZONE).toLocalDate(), KIND,
                Message.of("consent.timeline.shared", event.paper(), event.recipient().phrase()), Optional.ofNullable(event.recipientName()),
                Optional.empty(), false, place)));
        decisions.ofClient(clientId).forEach(decision -> entries.add(new TimelineEntry(decision.id(), decision.decidedOn(), KIND,
                Message.of("consent.timeline.decided", decision.level()), Optional.empty(), Optional.empty(), false,
                Optional.of(Destination.client(clientId, "disclosure")))));
        return entries;
    }
}
