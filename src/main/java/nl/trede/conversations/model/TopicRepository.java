package nl.trede.conversations.model;

import static nl.trede.vault.schema.Tables.CONVERSATION_TOPIC;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads the topics of conversations.
public final class TopicRepository extends Repository<ConversationTopic> {
    public static final Shelf<ConversationTopic> SHELF = Shelf.of(CONVERSATION_TOPIC, ConversationTopic.class, ConversationTopic::clientId);

    public TopicRepository(Vault vault) {
        super(vault, SHELF);
    }

    /// In the order in which they are to be discussed.
    public List<ConversationTopic> of(UUID conversationId) {
        return where(CONVERSATION_TOPIC.CONVERSATION_ID.eq(conversationId), CONVERSATION_TOPIC.LIST_POSITION, CONVERSATION_TOPIC.ID);
    }
}
