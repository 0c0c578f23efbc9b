package nl.trede.conversations.model;

import java.util.List;
import java.util.Optional;
import nl.trede.ladder.model.LadderMeasurement;

/// Where the client stands on the ladder during a conversation.
///
/// @param last   the last measurement of the trajectory
/// @param change rungs up or down since the one before it, 0 without one
public record Measured(Optional<LadderMeasurement> last, int change) {
    static Measured of(List<LadderMeasurement> oldestFirst) {
        if (oldestFirst.isEmpty()) {
            return new Measured(Optional.empty(), 0);
        }
        int size = oldestFirst.size();
        int change = size < 2 ? 0 : oldestFirst.getLast().registeredStep() - oldestFirst.get(size - 2).registeredStep();
        return new Measured(Optional.of(oldestFirst.getLast()), change);
    }
}
