package nl.trede.conversations.model;

import java.util.Objects;
import java.util.UUID;
import nl.trede.vault.model.Write;

/// The client agrees with words, not with a conversation: when a word changes that a reader may get, the client has to read it again.
final class Approval {
    private Approval() {
    }

    /// Takes the approval back in the same transaction that changes a word; nothing happens when there is none.
    static void lapse(Write write, UUID conversationId) {
        write.find(ConversationRepository.SHELF, conversationId).filter(now -> now.clientApprovedOn() != null)
                .ifPresent(now -> write.save(ConversationRepository.SHELF, now.withClientApprovedOn(null)));
    }

    /// Whether the typed parts say the same to a reader; where the coach is on the screen does not count.
    static boolean same(ThreeWayConversation was, ThreeWayConversation now) {
        return Objects.equals(was.opening(), now.opening()) && was.openingShareable() == now.openingShareable() && was.agreedSuccess() == now.agreedSuccess()
                && Objects.equals(was.agreedSuccessWords(), now.agreedSuccessWords()) && Objects.equals(was.nextDate(), now.nextDate());
    }
}
