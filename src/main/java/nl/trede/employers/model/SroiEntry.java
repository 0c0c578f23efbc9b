package nl.trede.employers.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// What an employer did that counts for its SROI obligation with a municipality (domain §7); the building blocks differ per municipality.
///
/// @param toDate inclusive last day
/// @param amount value in euro over the whole period
@RecordBuilder
public record SroiEntry(
        UUID id,
        UUID employerId,
        String municipality,
        String buildingBlock,
        LocalDate fromDate,
        LocalDate toDate,
        BigDecimal amount,
        @Nullable String note) implements Stored, SroiEntryBuilder.With {
}
