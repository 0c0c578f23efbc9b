package nl.trede.conversations.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// When the next driegesprek is due (domain §10.19): so many days after the start, then so many after the last one.
///
/// @param first days from the start of the trajectory to the first conversation
/// @param then  days from one conversation to the next
public record ConversationDays(int first, int then) {
    /// As the domain has it; a setting of the caseload ([ConversationSettings]).
    public static final ConversationDays DEFAULT = new ConversationDays(42, 91);

    /// Without a day on top, then from late to early.
    static final Comparator<ThreeWayConversation> LATEST_FIRST = Comparator
            .comparing((ThreeWayConversation one) -> one.day().orElse(LocalDate.MAX)).thenComparing(ThreeWayConversation::id).reversed();

    /// The last day on which the next conversation is on time.
    ///
    /// @param last the day of the last conversation in this trajectory
    public LocalDate nextDue(LocalDate start, Optional<LocalDate> last) {
        return last.map(day -> day.plusDays(then)).orElseGet(() -> start.plusDays(first));
    }
}
