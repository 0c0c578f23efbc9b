package nl.trede.route.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// What a job coach works on with a client (domain §3.3, Logboek Jobcoach).
///
/// @param listPosition its number on the log, from 1
/// @param hours        hours that were granted for it
/// @param further      which support is still needed
@RecordBuilder
public record RouteGoal(
        UUID id,
        UUID clientId,
        UUID trajectoryId,
        int listPosition,
        String words,
        @Nullable BigDecimal hours,
        GoalOutcome outcome,
        @Nullable String further) implements Stored, RouteGoalBuilder.With {
}
