package nl.trede.clients.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// Which coach has a trajectory, over time (domain §7).
///
/// @param toDate inclusive last day; empty while it lasts
@RecordBuilder
public record Assignment(
        UUID id,
        UUID coachId,
        UUID trajectoryId,
        LocalDate fromDate,
        @Nullable LocalDate toDate,
        AssignmentRole role) implements Stored, AssignmentBuilder.With {
}
