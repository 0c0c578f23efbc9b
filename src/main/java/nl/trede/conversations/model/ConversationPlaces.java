package nl.trede.conversations.model;

import java.util.Optional;
import java.util.UUID;
import nl.trede.common.ui.Destination;

/// The places of this room.
public final class ConversationPlaces {
    /// The list of all conversations.
    public static final String LIST = "conversations";
    /// One conversation.
    public static final String ONE = "conversation";
    /// The part of the list that asks for a new conversation with a client.
    public static final String PLAN = "plan";

    private ConversationPlaces() {
    }

    /// A conversation where it was left.
    public static Destination conversation(UUID id) {
        return new Destination(ONE, Optional.of(id), Optional.empty());
    }

    public static Destination conversation(UUID id, ConversationStep step) {
        return new Destination(ONE, Optional.of(id), Optional.of(step.part()));
    }

    /// Planning a conversation with a client.
    public static Destination plan(UUID clientId) {
        return new Destination(LIST, Optional.of(clientId), Optional.of(PLAN));
    }
}
