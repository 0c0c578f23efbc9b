package nl.trede.consent.model;

import java.util.Optional;
import java.util.UUID;

/// Someone around a client to whom something may go.
///
/// @param kind empty while it is not known where this person works
public record Person(UUID id, String name, Optional<RecipientKind> kind) {
}
