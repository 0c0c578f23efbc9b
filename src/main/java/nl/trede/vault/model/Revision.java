package nl.trede.vault.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The version of a record as it stood before a change or removal.
///
/// @param version    1 for the oldest version of the record
/// @param event      what replaced it: WIJZIGEN or VERWIJDEREN
/// @param content    the whole record as JSON
/// @param employerId the employer it was about in this version
public record Revision(
        UUID id,
        String recordType,
        UUID recordId,
        @Nullable UUID clientId,
        int version,
        Instant changedAt,
        String actor,
        AuditKind event,
        String content,
        @Nullable UUID employerId) {
}
