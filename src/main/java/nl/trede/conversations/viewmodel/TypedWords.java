package nl.trede.conversations.viewmodel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.conversations.model.ConversationTyping.Head;
import nl.trede.conversations.model.ConversationTyping.Note;

/// What was typed in a conversation and is not stored yet.
record TypedWords(Optional<Head> head, Map<UUID, Note> notes) {
    TypedWords {
        notes = Map.copyOf(notes);
    }

    /// Both, where they differ what was typed later.
    TypedWords then(TypedWords later) {
        var all = new HashMap<>(notes);
        all.putAll(later.notes());
        return new TypedWords(later.head().or(() -> head), all);
    }
}
