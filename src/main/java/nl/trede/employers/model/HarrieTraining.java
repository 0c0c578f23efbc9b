package nl.trede.employers.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A colleague at an employer who was trained to be a Harrie (domain §7).
///
/// @param days length of the training; usually two, in some places one
@RecordBuilder
public record HarrieTraining(
        UUID id,
        UUID employerId,
        UUID personId,
        LocalDate trainedOn,
        BigDecimal days,
        @Nullable String provider,
        CostBorne costBorne) implements Stored, HarrieTrainingBuilder.With {
}
