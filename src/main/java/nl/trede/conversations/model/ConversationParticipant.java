package nl.trede.conversations.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.clients.model.ActionOwner;
import nl.trede.partners.model.PartyRole;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// Someone at the table.
///
/// @param side      whose side of the table: also who an agreement of this person belongs to
/// @param partyId   who it is; empty for client and coach
/// @param role      in which role; empty for the client
/// @param invitedOn the day on which an invitation was made
/// @param present   empty until the conversation is held
@RecordBuilder
public record ConversationParticipant(
        UUID id,
        UUID conversationId,
        UUID clientId,
        ActionOwner side,
        @Nullable UUID partyId,
        @Nullable PartyRole role,
        @Nullable LocalDate invitedOn,
        @Nullable Boolean present) implements Stored, ConversationParticipantBuilder.With {
}
