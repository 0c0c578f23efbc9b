package nl.trede.clients.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.common.outcome.Message;
import nl.trede.vault.model.Vault;

/// Contacts, and agreements that were kept or dropped; open agreements stand beside the timeline, not on it.
public final class ClientTimeline implements TimelineSource {
    private final Vault vault;

    public ClientTimeline(Vault vault) {
        this.vault = vault;
    }

    @Override
    public List<TimelineEntry> timeline(UUID clientId) {
        var contacts = new ContactMomentRepository(vault).ofClient(clientId).stream().map(ClientTimeline::contact);
        var agreements = new ActionItemRepository(vault).ofClient(clientId).stream()
                .filter(action -> action.status() != ActionStatus.OPEN && action.doneDate() != null).map(ClientTimeline::agreement);
        return Stream.concat(contacts, agreements).toList();
    }

    private static TimelineEntry contact(ContactMoment contact) {
        var title = contact.noShow() && contact.kind() != ContactKind.NO_SHOW ? Message.of("clients.timeline.noShow", contact.kind())
                : contact.minutes() == null ? Message.of("clients.timeline.contact", contact.kind())
                : Message.of("clients.timeline.contactMinutes", contact.kind(), contact.minutes());
        return new TimelineEntry(contact.id(), contact.contactDate(), "contact", title,
                Optional.ofNullable(contact.note()).filter(note -> !note.isBlank()), Optional.empty(), !contact.shareable(), Optional.empty());
    }

    private static TimelineEntry agreement(ActionItem action) {
        var key = action.status() == ActionStatus.GEDAAN ? "clients.timeline.done" : "clients.timeline.dropped";
        return new TimelineEntry(action.id(), action.doneDate(), "agreement", Message.of(key, action.description()),
                Optional.empty(), Optional.empty(), false, Optional.empty());
    }
}
