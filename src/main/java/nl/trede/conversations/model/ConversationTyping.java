package nl.trede.conversations.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.AgreedSuccess;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Stores what is typed in a conversation, without a version for every pause (decision record 10). Only the typed parts are replaced: what
/// else changed meanwhile (a measurement, an approval, another order) stays.
public final class ConversationTyping {
    /// As many characters as the database keeps of a note or of the client's words.
    public static final int LONGEST = 20_000;
    /// Of the words about success.
    public static final int LONGEST_SUCCESS = 2_000;

    private final Vault vault;

    public ConversationTyping(Vault vault) {
        this.vault = vault;
    }

    /// What can be typed in the conversation itself, and where the coach is.
    public record Head(@Nullable String opening, boolean openingShareable, @Nullable AgreedSuccess agreedSuccess,
            @Nullable String agreedSuccessWords, @Nullable LocalDate nextDate, ConversationStep step, @Nullable UUID atTopicId) {
        public static Head of(ThreeWayConversation now) {
            return new Head(now.opening(), now.openingShareable(), now.agreedSuccess(), now.agreedSuccessWords(), now.nextDate(), now.step(), now.atTopicId());
        }
    }

    /// What can be typed in a topic.
    public record Note(String title, @Nullable String note, boolean shareable, boolean discussed) {
        public static Note of(ConversationTopic now) {
            return new Note(now.title(), now.note(), now.shareable(), now.discussed());
        }
    }

    /// Stores in one transaction; a topic that was removed meanwhile is passed over.
    public void store(UUID conversationId, Optional<Head> head, Map<UUID, Note> notes) {
        vault.write(write -> {
            head.ifPresent(typed -> write.find(ConversationRepository.SHELF, conversationId)
                    .ifPresent(now -> write.draft(ConversationRepository.SHELF, with(now, typed))));
            notes.forEach((id, typed) -> write.find(TopicRepository.SHELF, id).ifPresent(now -> {
                ConversationTopic then = with(now, typed);
                write.draft(TopicRepository.SHELF, then);
                if (!then.equals(now)) {
                    Approval.lapse(write, conversationId);
                }
            }));
            return notes.size();
        });
    }

    private static ThreeWayConversation with(ThreeWayConversation now, Head typed) {
        ThreeWayConversation then = now.withOpening(kept(typed.opening(), LONGEST)).withOpeningShareable(typed.openingShareable()).withAgreedSuccess(typed.agreedSuccess())
                .withAgreedSuccessWords(kept(typed.agreedSuccessWords(), LONGEST_SUCCESS)).withNextDate(typed.nextDate()).withStep(typed.step())
                .withAtTopicId(typed.atTopicId());
        return Approval.same(now, then) ? then : then.withClientApprovedOn(null);
    }

    private static ConversationTopic with(ConversationTopic now, Note typed) {
        String title = typed.title().isBlank() ? now.title() : typed.title();
        return now.withTitle(title).withNote(kept(typed.note(), LONGEST)).withShareable(typed.shareable()).withDiscussed(typed.discussed());
    }

    /// Empty text is no text; the fields on the screen take no more than fits.
    private static @Nullable String kept(@Nullable String typed, int longest) {
        return typed == null || typed.isEmpty() ? null : typed.substring(0, Math.min(longest, typed.length()));
    }
}
