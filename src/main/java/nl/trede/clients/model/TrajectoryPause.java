package nl.trede.clients.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A time in which a trajectory stood still.
///
/// @param toDate inclusive last day; empty while the pause lasts
@RecordBuilder
public record TrajectoryPause(
        UUID id,
        UUID clientId,
        UUID trajectoryId,
        LocalDate fromDate,
        @Nullable LocalDate toDate) implements Stored, TrajectoryPauseBuilder.With {
}
