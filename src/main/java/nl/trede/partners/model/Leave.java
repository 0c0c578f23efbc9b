package nl.trede.partners.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;

/// Days on which a coach is free. Why is not kept.
///
/// @param toDate inclusive last day
@RecordBuilder
public record Leave(UUID id, UUID coachId, LocalDate fromDate, LocalDate toDate) implements Stored, LeaveBuilder.With {
}
