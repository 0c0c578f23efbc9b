package nl.trede.route.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.trede.vault.model.Stored;

/// For which goal a contact was.
///
/// @param id that of the contact
@RecordBuilder
public record GoalContact(
        UUID id,
        UUID clientId,
        UUID goalId) implements Stored, GoalContactBuilder.With {
}
