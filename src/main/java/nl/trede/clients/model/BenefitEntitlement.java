package nl.trede.clients.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A source of income over time (domain §7); the authority follows from the type.
@RecordBuilder
public record BenefitEntitlement(
        UUID id,
        UUID clientId,
        BenefitType type,
        @Nullable LocalDate fromDate,
        @Nullable LocalDate toDate,
        boolean partial,
        @Nullable String note) implements Stored, BenefitEntitlementBuilder.With {
    /// Whether it comes in on a day.
    public boolean on(LocalDate day) {
        return (fromDate == null || !fromDate.isAfter(day)) && (toDate == null || !toDate.isBefore(day));
    }
}
