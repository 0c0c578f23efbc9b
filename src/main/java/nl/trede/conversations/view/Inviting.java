package nl.trede.conversations.view;

import java.nio.file.Path;
import nl.trede.common.outcome.Outcome;
import nl.trede.conversations.model.ConversationFile;
import nl.trede.conversations.model.Invitation;
import nl.trede.conversations.model.ThreeWayConversation;

/// What leaves the program when people are invited.
public interface Inviting {
    /// Writes down that the words of an invitation leave, before they do.
    void sent(Invitation invitation, ConversationFile file);

    /// Writes the appointment into a file for a calendar.
    Outcome<Path> save(ThreeWayConversation conversation, Path target);
}
