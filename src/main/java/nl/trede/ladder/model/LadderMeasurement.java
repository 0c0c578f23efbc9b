package nl.trede.ladder.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A position on the participatieladder with the answers it follows from (domain §2, §7).
///
/// @param derivedStep rung 1–6 that follows from the answers
/// @param registeredStep rung 1–6 that counts; differs from `derivedStep` only with an `overrideReason`
/// @param expectedStep rung expected within `horizonMonths`
/// @param clientAgrees whether the client agrees, empty when not asked
@RecordBuilder
public record LadderMeasurement(
        UUID id,
        UUID trajectoryId,
        UUID clientId,
        LocalDate measuredOn,
        boolean paidContract,
        boolean supplementaryBenefit,
        boolean externalGuidance,
        boolean municipalInstrument,
        boolean responsibleUnpaidWork,
        boolean organisedActivity,
        boolean socialContact,
        int derivedStep,
        int registeredStep,
        @Nullable String overrideReason,
        GrowthPotential growthPotential,
        @Nullable Integer expectedStep,
        int horizonMonths,
        Occasion occasion,
        @Nullable String measuredBy,
        @Nullable Boolean clientAgrees,
        @Nullable String note) implements Stored, LadderMeasurementBuilder.With {
}
