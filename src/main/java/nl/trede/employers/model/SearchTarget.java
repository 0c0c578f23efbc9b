package nl.trede.employers.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;

/// An employer on the search plan of a client (domain §7).
@RecordBuilder
public record SearchTarget(UUID id, UUID clientId, UUID employerId, LocalDate addedOn) implements Stored, SearchTargetBuilder.With {
}
