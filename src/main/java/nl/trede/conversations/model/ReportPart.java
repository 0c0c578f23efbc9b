package nl.trede.conversations.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.AgreedSuccess;
import nl.trede.conversations.model.ConversationFile.Seat;

/// A piece of a report: the smallest thing that may go to one reader and not to another.
public sealed interface ReportPart {
    /// Who the conversation was about.
    record About(String name) implements ReportPart { }

    /// Who sat at the table besides the client: it tells where someone is in treatment.
    record Table(List<Seat> seats) implements ReportPart {
        public Table {
            seats = List.copyOf(seats);
        }
    }

    /// The client's own words.
    record Opening(String words) implements ReportPart { }

    record Discussed(String title, Optional<String> note) implements ReportPart { }

    /// The rung measured in the conversation.
    ///
    /// @param change rungs up or down since the one before it
    record Stands(int rung, int change) implements ReportPart { }

    record Success(AgreedSuccess agreed, Optional<String> words) implements ReportPart { }

    /// @param id of the agreement
    record Agreed(UUID id, ActionOwner owner, String what, Optional<LocalDate> due) implements ReportPart { }
}
