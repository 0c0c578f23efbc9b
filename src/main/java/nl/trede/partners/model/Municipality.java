package nl.trede.partners.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A municipality and the region it belongs to, dated because both change (domain appendix A).
///
/// @param validTo last day, empty while it exists
@RecordBuilder
public record Municipality(
        UUID id,
        String name,
        String regionCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo) implements Stored, MunicipalityBuilder.With {
}
