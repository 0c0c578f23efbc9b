package nl.trede.clients.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// The strengths-based career profile and search plan of a client, versioned (domain §7). Every text is in the client's words.
///
/// @param hoursMin fewest hours a week wanted
/// @param hoursMax most hours a week wanted
/// @param travelMinutes longest one-way journey in minutes
@RecordBuilder
public record CareerProfile(
        UUID id,
        UUID clientId,
        LocalDate profileDate,
        @Nullable String dreamJob,
        @Nullable String shortTermGoal,
        @Nullable String preferredTasks,
        @Nullable Integer hoursMin,
        @Nullable Integer hoursMax,
        @Nullable String preferredTimes,
        @Nullable String environment,
        @Nullable Integer travelMinutes,
        @Nullable String transport,
        @Nullable String education,
        @Nullable String certificates,
        @Nullable String workHistory,
        @Nullable String skills,
        @Nullable String strengths,
        @Nullable String whatHelps,
        @Nullable String whatCostsEnergy,
        @Nullable String network,
        @Nullable String conditionsForSuccess,
        @Nullable String adjustments,
        @Nullable String searchPlan,
        @Nullable LocalDate nextReview,
        @Nullable LocalDate signedOffDate) implements Stored, CareerProfileBuilder.With {
}
