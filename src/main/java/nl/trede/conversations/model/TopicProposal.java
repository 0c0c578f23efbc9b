package nl.trede.conversations.model;

import nl.trede.common.outcome.Message;
import nl.trede.consent.model.DataCategory;

/// A topic that the data suggest, with the reason.
///
/// @param key stable for as long as the same thing is going on: the topic that is made of it carries it as its origin
public record TopicProposal(String key, TopicKind kind, DataCategory category, Message title, Message reason) {
    static TopicProposal of(String key, TopicKind kind, Message title, Message reason) {
        return new TopicProposal(key, kind, kind.usual(), title, reason);
    }
}
