package nl.trede.clients.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A person with a werkwens guided by a coach (domain §7). No BSN, no diagnosis, only the year of birth.
///
/// @param regionObjection the client objected to sharing with the region: counts in totals only, never as a row (design, workbook)
@RecordBuilder
public record Client(
        UUID id,
        String displayName,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable Integer birthYear,
        @Nullable Pronoun pronoun,
        @Nullable String phone,
        @Nullable String email,
        @Nullable PreferredContact preferredContact,
        @Nullable UUID municipalityId,
        @Nullable String languageNote,
        @Nullable String safetyNote,
        boolean regionObjection,
        Instant createdAt,
        @Nullable Instant archivedAt) implements Stored, ClientBuilder.With {
}
