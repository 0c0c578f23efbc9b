package nl.trede.conversations.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.TimelineEntry;
import nl.trede.clients.model.TimelineSource;
import nl.trede.vault.model.Vault;

/// Conversations that were held on a client's timeline, with what the client wanted said first.
public final class ConversationTimeline implements TimelineSource {
    private final ConversationRepository conversations;

    public ConversationTimeline(Vault vault) {
        conversations = new ConversationRepository(vault);
    }

    @Override
    public List<TimelineEntry> timeline(UUID clientId) {
        return conversations.ofClient(clientId).stream().filter(one -> one.heldOn() != null)
                .map(one -> new TimelineEntry(one.id(), one.heldOn(), "conversation", ConversationDue.title(one.kind()),
                        Optional.ofNullable(one.opening()), Optional.empty(), !one.openingShareable(),
                        Optional.of(ConversationPlaces.conversation(one.id())))).toList();
    }
}
