package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;

/// One line on a client's timeline.
///
/// @param id     the record it shows
/// @param kind   what the timeline can be filtered by: `contact`, `conversation`, `job`, `rung`, `agreement`, `employer`, `consent`, `paper`, `task`
/// @param detail the coach's own words or what happened, empty when there is nothing more to say
/// @param rung   the rung 1–6 when the line is a measurement
/// @param intern whether the detail is an internal note; of an agreement the whole line
public record TimelineEntry(UUID id, LocalDate date, String kind, Message title, Optional<String> detail, Optional<Integer> rung,
        boolean intern, Optional<Destination> place) {
    static final String AGREEMENT = "agreement";

    /// What of the line may be read by the client: no internal note, and no next step that a coach noted alone.
    public Optional<TimelineEntry> forClient() {
        if (!intern) {
            return Optional.of(this);
        }
        return kind.equals(AGREEMENT) ? Optional.empty()
                : Optional.of(new TimelineEntry(id, date, kind, title, Optional.empty(), rung, false, place));
    }
}
