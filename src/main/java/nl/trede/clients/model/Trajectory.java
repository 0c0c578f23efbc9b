package nl.trede.clients.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// One guided route of one client with one method and one funding (domain §7).
///
/// @param startDate the date of approval by UWV or gemeente, not the intake (domain §10.15); empty until approved
/// @param endDate inclusive last day; empty while it runs
/// @param extendedUntil last day after a granted extension
/// @param regionCode region of residence on the start date, frozen (domain §10.21)
/// @param stopNoticeSent date on which stopbericht deel 1 went out (domain §3.2)
@RecordBuilder
public record Trajectory(
        UUID id,
        UUID clientId,
        Method method,
        Purpose purpose,
        LocalDate referralDate,
        @Nullable LocalDate acceptedDate,
        @Nullable LocalDate startDate,
        @Nullable LocalDate extendedUntil,
        @Nullable LocalDate endDate,
        TrajectoryStatus status,
        Phase phase,
        @Nullable EndReason endReason,
        @Nullable FundingSource fundingSource,
        @Nullable String orderNumber,
        @Nullable String authorityReference,
        @Nullable String goalInClientWords,
        EmploymentAtStart employmentAtStart,
        @Nullable AgreedSuccess successAgreedAs,
        @Nullable String regionCode,
        @Nullable LocalDate stopNoticeSent) implements Stored, TrajectoryBuilder.With {
}
