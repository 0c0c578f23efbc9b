package nl.trede.ladder.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A measurement as filled in, before it is checked.
///
/// @param registered     the rung the coach wants to record instead of the derived one, with its reason
/// @param expectedStep   rung 1–6 expected within the horizon
/// @param horizonMonths  months ahead that `expectedStep` looks
/// @param clientAgrees   empty when the client was not asked
public record Draft(UUID trajectoryId, LocalDate day, Answers answers, Optional<Override> registered, GrowthPotential growth,
        Optional<Integer> expectedStep, int horizonMonths, Occasion occasion, Optional<Boolean> clientAgrees, String note) {
    /// @param rung   1 to 6
    /// @param reason why the derived rung does not fit, in the coach's words
    public record Override(int rung, String reason) {
    }
}
