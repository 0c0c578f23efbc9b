package nl.trede.home.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A due line that the coach put off until a day; the line itself is computed, never stored.
///
/// @param dueKey the stable key of the due line
@RecordBuilder
public record Postponement(
        UUID id,
        @Nullable UUID clientId,
        String dueKey,
        LocalDate untilDate) implements Stored, PostponementBuilder.With {
}
