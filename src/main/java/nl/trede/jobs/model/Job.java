package nl.trede.jobs.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.consent.model.DisclosureLevel;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A work place of a client (domain §7).
///
/// @param firstFourHours the day on which four hours of paid work had been done: from then a job start counts (domain §10.10)
/// @param endDate inclusive last day; empty while it runs
/// @param hoursPerWeek contract hours a week
/// @param openToAnyone not set aside for a group; part of *competitive*
/// @param wantsSupport the client wants support at work; otherwise follow-along checks do not apply (domain §10.17)
@RecordBuilder
public record Job(
        UUID id,
        UUID clientId,
        UUID trajectoryId,
        @Nullable UUID employerId,
        String title,
        @Nullable JobGroup jobGroup,
        JobKind kind,
        Contract contract,
        LocalDate startDate,
        @Nullable LocalDate firstFourHours,
        @Nullable LocalDate endDate,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable WageBand wageBand,
        boolean openToAnyone,
        @Nullable DisclosureLevel disclosureLevel,
        @Nullable JobEndReason endReason,
        @Nullable EndInitiative endInitiative,
        @Nullable String lessonsLearned,
        @Nullable Boolean nextJobWanted,
        boolean wantsSupport) implements Stored, JobBuilder.With {
}
