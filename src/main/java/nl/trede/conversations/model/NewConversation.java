package nl.trede.conversations.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.trede.clients.model.ContactChannel;
import org.jspecify.annotations.Nullable;

/// A conversation to plan; the day may still be open.
public record NewConversation(UUID clientId, ConversationKind kind, @Nullable LocalDate day, @Nullable LocalTime time, int minutes,
        @Nullable ContactChannel channel, @Nullable String place) {
    /// At a table, an hour, the place still open.
    public static NewConversation of(UUID clientId, ConversationKind kind, @Nullable LocalDate day) {
        return new NewConversation(clientId, kind, day, null, ThreeWayConversation.USUAL_MINUTES, ContactChannel.GESPREK, null);
    }
}
