package nl.trede.conversations.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.trede.consent.model.DataCategory;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// Something to talk about in a conversation, and what was said.
///
/// @param listPosition counts from 0
/// @param category     which kind of data the title and the note hold: the gate of `consent` decides by it who may read them
/// @param shareable    *deelbaar*; otherwise *intern*: then neither title nor note is ever shared with anyone
/// @param origin       the rule and record that proposed it, empty when a person thought of it
@RecordBuilder
public record ConversationTopic(
        UUID id,
        UUID conversationId,
        UUID clientId,
        int listPosition,
        TopicKind kind,
        String title,
        DataCategory category,
        @Nullable String note,
        boolean shareable,
        boolean discussed,
        @Nullable String origin) implements Stored, ConversationTopicBuilder.With {
}
