package nl.trede.home.viewmodel;

import java.util.Optional;
import java.util.UUID;
import nl.trede.employers.model.EmployerPurpose;

/// What *Contact vastleggen* begins with.
///
/// @param with    the client or employer the contact is with; empty when that is still to be chosen
/// @param about   the client that a contact with an employer is for
/// @param purpose of a contact with an employer
public record Prefill(Optional<UUID> with, Optional<UUID> about, Optional<EmployerPurpose> purpose) {
    public static Prefill of(Optional<UUID> with) {
        return new Prefill(with, Optional.empty(), Optional.empty());
    }
}
