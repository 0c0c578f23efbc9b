package nl.trede.partners.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A trajectbegeleider (domain §7).
///
/// @param fte contract as part of a full week, 0–1; empty when unknown, then ratios per fte show "–"
/// @param ggzTeams treatment teams the coach belongs to, separated by `;`, at most two for fidelity item 4
/// @param training [Training] codes separated by `;`
@RecordBuilder
public record Coach(
        UUID id,
        String name,
        @Nullable BigDecimal fte,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable UUID teamId,
        String ggzTeams,
        String training) implements Stored, CoachBuilder.With {
}
