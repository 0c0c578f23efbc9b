package nl.trede.clients.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A contact as a coach logs it: the contact and, in the same breath, the next step.
///
/// @param minutes  duration in minutes, empty when not noted
/// @param nextStep what the coach will do next; empty for nothing
/// @param nextDate when, may stay open
@RecordBuilder
public record NewContact(
        UUID clientId,
        LocalDate date,
        ContactKind kind,
        ContactChannel channel,
        ContactLocation location,
        @Nullable Integer minutes,
        boolean noShow,
        @Nullable String note,
        boolean shareable,
        @Nullable String nextStep,
        @Nullable LocalDate nextDate) implements NewContactBuilder.With {
    /// A contact of a kind with the channel and place that are usual for it.
    public static NewContact usual(UUID clientId, LocalDate date, ContactKind kind) {
        return new NewContact(clientId, date, kind, kind.usualChannel(), kind.usualLocation(), null, kind == ContactKind.NO_SHOW, null, false,
                null, null);
    }
}
