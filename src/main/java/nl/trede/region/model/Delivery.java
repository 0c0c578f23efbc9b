package nl.trede.region.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a team delivered for a quarter, and how.
///
/// @param regionCode of the team; null when it has none
/// @param received   workbooks that count for the quarter
/// @param awaited    senders of the quarter before from whom nothing came yet
/// @param lastDay    when the last of them came; empty while nothing came
/// @param handEdited cells that were changed by hand
/// @param refused    rows that were refused
/// @param daysLate   days past the delivery date while something is awaited; 0 before it
public record Delivery(
        TeamName name,
        @Nullable String regionCode,
        int received,
        int awaited,
        Optional<LocalDate> lastDay,
        int handEdited,
        int refused,
        long daysLate) {

    /// What the coordinator has to look at first comes first.
    public enum State {
        LATE,
        INCOMPLETE,
        AWAITED,
        REFUSED_ROWS,
        HAND_EDITED,
        PROCESSED
    }

    public State state() {
        if (received == 0) {
            return daysLate > 0 ? State.LATE : State.AWAITED;
        }
        if (awaited > 0) {
            return State.INCOMPLETE;
        }
        if (refused > 0) {
            return State.REFUSED_ROWS;
        }
        return handEdited > 0 ? State.HAND_EDITED : State.PROCESSED;
    }
}
