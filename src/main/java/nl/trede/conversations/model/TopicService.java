package nl.trede.conversations.model;

import static nl.trede.vault.schema.Tables.CONVERSATION_TOPIC;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.consent.model.DataCategory;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Write;
import org.jspecify.annotations.Nullable;

/// What is to be talked about, in which order.
public final class TopicService {
    private static final int LONGEST = 200;

    private final Vault vault;

    public TopicService(Vault vault) {
        this.vault = vault;
    }

    /// @param category which kind of data it holds; null for what is usual for its kind
    /// @param origin   the rule and record that proposed it, or null
    public record NewTopic(TopicKind kind, String title, @Nullable DataCategory category, @Nullable String origin) {
    }

    /// Adds a topic at the end of the list, *deelbaar* until someone says otherwise.
    public Outcome<ConversationTopic> add(UUID conversationId, NewTopic wanted) {
        if (wanted.title().isBlank()) {
            return Outcome.refused("conversations.refused.topic");
        }
        if (wanted.title().length() > LONGEST) {
            return Outcome.refused("conversations.refused.tooLong", LONGEST);
        }
        return vault.write(write -> {
            var conversation = ConversationService.find(write, conversationId);
            var category = wanted.category() == null ? wanted.kind().usual() : wanted.category();
            var topic = new ConversationTopic(Ids.next(), conversationId, conversation.clientId(), of(write, conversationId).size(), wanted.kind(),
                    wanted.title().strip(), category, null, true, false, wanted.origin());
            write.save(TopicRepository.SHELF, topic);
            return Outcome.done(topic);
        });
    }

    /// Says which kind of data a topic holds.
    public void category(UUID topicId, DataCategory category) {
        vault.write(write -> write.find(TopicRepository.SHELF, topicId).map(now -> {
            Approval.lapse(write, now.conversationId());
            return write.save(TopicRepository.SHELF, now.withCategory(category));
        }).orElse(false));
    }

    /// Moves a topic up (−1) or down (+1); at the end of the list nothing happens.
    public void move(UUID conversationId, UUID topicId, int by) {
        vault.write(write -> {
            var order = new ArrayList<>(of(write, conversationId));
            int from = order.stream().map(ConversationTopic::id).toList().indexOf(topicId);
            int to = from + by;
            if (from >= 0 && to >= 0 && to < order.size()) {
                Collections.swap(order, from, to);
                number(write, order);
            }
            return order;
        });
    }

    /// Takes a topic off the list.
    ///
    /// @return what was removed, for [#putBack]
    public ConversationTopic remove(UUID topicId) {
        return vault.write(write -> {
            var gone = write.find(TopicRepository.SHELF, topicId).orElseThrow();
            write.remove(TopicRepository.SHELF, topicId);
            Approval.lapse(write, gone.conversationId());
            number(write, of(write, gone.conversationId()));
            return gone;
        });
    }

    /// Puts a removed topic back in its place.
    public void putBack(ConversationTopic gone) {
        vault.write(write -> {
            var order = new ArrayList<>(of(write, gone.conversationId()));
            order.add(Math.min(gone.listPosition(), order.size()), gone);
            write.save(TopicRepository.SHELF, gone);
            Approval.lapse(write, gone.conversationId());
            number(write, order);
            return gone;
        });
    }

    static List<ConversationTopic> of(Write write, UUID conversationId) {
        return write.read(dsl -> dsl.selectFrom(CONVERSATION_TOPIC).where(CONVERSATION_TOPIC.CONVERSATION_ID.eq(conversationId))
                .orderBy(CONVERSATION_TOPIC.LIST_POSITION, CONVERSATION_TOPIC.ID).fetchInto(ConversationTopic.class));
    }

    private static void number(Write write, List<ConversationTopic> order) {
        for (int i = 0; i < order.size(); i++) {
            write.save(TopicRepository.SHELF, order.get(i).withListPosition(i));
        }
    }
}
