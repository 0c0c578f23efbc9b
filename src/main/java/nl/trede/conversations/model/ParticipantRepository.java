package nl.trede.conversations.model;

import static nl.trede.vault.schema.Tables.CONVERSATION_PARTICIPANT;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads who sat or will sit at the table.
public final class ParticipantRepository extends Repository<ConversationParticipant> {
    public static final Shelf<ConversationParticipant> SHELF =
            Shelf.of(CONVERSATION_PARTICIPANT, ConversationParticipant.class, ConversationParticipant::clientId);

    public ParticipantRepository(Vault vault) {
        super(vault, SHELF);
    }

    /// In the order in which they joined: the client first.
    public List<ConversationParticipant> of(UUID conversationId) {
        return where(CONVERSATION_PARTICIPANT.CONVERSATION_ID.eq(conversationId), CONVERSATION_PARTICIPANT.ID);
    }
}
