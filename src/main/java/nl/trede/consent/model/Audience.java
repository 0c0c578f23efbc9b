package nl.trede.consent.model;

import java.util.Optional;
import java.util.UUID;

/// To whom something would go: a kind of recipient, and perhaps one particular person of it.
public record Audience(RecipientKind kind, Optional<UUID> partyId) {
    /// Anyone of a kind.
    public static Audience of(RecipientKind kind) {
        return new Audience(kind, Optional.empty());
    }

    public static Audience of(RecipientKind kind, UUID partyId) {
        return new Audience(kind, Optional.of(partyId));
    }
}
