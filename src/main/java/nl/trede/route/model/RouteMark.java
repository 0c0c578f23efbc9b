package nl.trede.route.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// What became of one task of a route. A task without a mark is still to be done.
///
/// @param task      the key of the task in the list of its method
/// @param doneOn    the day on which it was done or dropped
/// @param untilDate the day until which it was put off
@RecordBuilder
public record RouteMark(
        UUID id,
        UUID clientId,
        UUID trajectoryId,
        String task,
        MarkState state,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate untilDate) implements Stored, RouteMarkBuilder.With {
}
