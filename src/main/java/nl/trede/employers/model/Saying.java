package nl.trede.employers.model;

import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Message;
import nl.trede.consent.model.EmployerApproach;

/// *Dit mag je zeggen*, for whoever speaks with an employer about a client.
///
/// @param sentence the client's choice in one sentence
/// @param approach whether the coach may contact employers; empty while nothing was decided
public record Saying(UUID clientId, Message sentence, Optional<EmployerApproach> approach) {
    /// The client wants no contact between coach and employer.
    public boolean silent() {
        return approach.filter(EmployerApproach.NEE::equals).isPresent();
    }

    /// Nothing was decided yet: it has to be spoken about first (domain §10.26).
    public boolean undecided() {
        return approach.isEmpty();
    }
}
