package nl.trede.vault.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the log: who did what to which record of which client, never the content (domain §4.7).
///
/// @param seq       position in the chain, from 1
/// @param rowChange by how many rows the table of `recordType` grew or shrank
/// @param digest    hex HMAC over this line and the digest of the one before it
public record AuditLine(
        long seq,
        Instant happenedAt,
        String actor,
        @Nullable String onBehalfOf,
        AuditKind event,
        @Nullable UUID clientId,
        String recordType,
        @Nullable UUID recordId,
        int rowChange,
        String digest) {
}
