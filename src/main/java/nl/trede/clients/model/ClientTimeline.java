package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.common.outcome.Message;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// Contacts, and agreements of every party: while open on the day they were made, afterwards on the day they were kept or dropped.
public final class ClientTimeline implements TimelineSource {
    private final Vault vault;

    public ClientTimeline(Vault vault) {
        this.vault = vault;
    }

    @Override
    public List<TimelineEntry> timeline(UUID clientId) {
        var contacts = new ContactMomentRepository(vault).ofClient(clientId).stream().map(ClientTimeline::contact);
        var agreements = new ActionItemRepository(vault).ofClient(clientId).stream()
                .filter(action -> action.status() == ActionStatus.OPEN || action.doneDate() != null).map(ClientTimeline::agreement);
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
        String key = switch (action.status()) {
            case OPEN -> "clients.timeline.open";
            case GEDAAN -> "clients.timeline.done";
            case VERVALLEN -> "clients.timeline.dropped";
        };
        LocalDate day = action.status() == ActionStatus.OPEN ? Ids.madeOn(action.id()) : action.doneDate();
        return new TimelineEntry(action.id(), day, TimelineEntry.AGREEMENT, Message.of(key, action.description(), action.owner()),
                Optional.empty(), Optional.empty(), action.ownStep(), Optional.empty());
    }
}
