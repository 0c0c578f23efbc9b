package nl.trede.clients.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// What someone agreed to do (domain §7).
///
/// @param originType the kind of record it came from, with `originId`
@RecordBuilder
public record ActionItem(
        UUID id,
        @Nullable UUID clientId,
        @Nullable String originType,
        @Nullable UUID originId,
        String description,
        ActionOwner owner,
        @Nullable LocalDate dueDate,
        ActionStatus status,
        @Nullable LocalDate doneDate) implements Stored, ActionItemBuilder.With {
    /// Whether a coach noted it alone after a contact, as a next step: nothing the client agreed to, so not for the client to read.
    public boolean ownStep() {
        return ContactMomentRepository.SHELF.name().equals(originType);
    }
}
