package nl.trede.clients.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// Any contact with or about a client (domain §7).
///
/// @param minutes duration in minutes, empty when not noted
/// @param noShow the client did not come: an outreach attempt, not a contact (domain §10.18)
/// @param shareable the note may be part of what is shared; otherwise it stays internal
@RecordBuilder
public record ContactMoment(
        UUID id,
        UUID clientId,
        @Nullable UUID trajectoryId,
        @Nullable UUID coachId,
        LocalDate contactDate,
        ContactKind kind,
        ContactChannel channel,
        ContactLocation location,
        @Nullable Integer minutes,
        boolean noShow,
        @Nullable String note,
        boolean shareable) implements Stored, ContactMomentBuilder.With {
}
