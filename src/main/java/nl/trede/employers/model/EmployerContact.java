package nl.trede.employers.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// One contact with an employer (domain §7).
///
/// @param trajectoryId the trajectory it was for: then it is client-specific
/// @param byClient the client made the contact
/// @param fitsPlan the employer fits the search plan (domain §10.5), empty when not judged
/// @param minutes duration in minutes, travel included
/// @param told       what the coach told about the client's health or needs; empty when the contact is about no client or it was not noted
/// @param toldBeyond what was said beyond what the client allowed, and what was done about it
@RecordBuilder
public record EmployerContact(
        UUID id,
        UUID employerId,
        @Nullable UUID personId,
        @Nullable UUID coachId,
        @Nullable UUID trajectoryId,
        @Nullable UUID clientId,
        LocalDate contactDate,
        EmployerChannel channel,
        boolean clientPresent,
        boolean byClient,
        @Nullable Boolean fitsPlan,
        EmployerPurpose purpose,
        @Nullable EmployerResult result,
        @Nullable String disclosedInfo,
        @Nullable String nextAction,
        @Nullable LocalDate nextDate,
        @Nullable Integer minutes,
        @Nullable String note,
        @Nullable Told told,
        @Nullable String toldBeyond) implements Stored, EmployerContactBuilder.With {
}
