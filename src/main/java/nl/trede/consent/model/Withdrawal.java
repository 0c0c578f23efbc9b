package nl.trede.consent.model;

import java.util.List;
import java.util.UUID;

/// What a withdrawal changed, so that a slip can be taken back.
///
/// @param before the consents as they stood
/// @param added  consents that were split off
public record Withdrawal(List<Consent> before, List<UUID> added) {
    public Withdrawal {
        before = List.copyOf(before);
        added = List.copyOf(added);
    }
}
