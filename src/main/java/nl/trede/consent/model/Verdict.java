package nl.trede.consent.model;

import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Message;
import nl.trede.common.ui.Destination;

/// Whether one kind of data may go to one recipient, and why.
public sealed interface Verdict {
    /// On what ground something may be shared.
    enum Basis {
        CONSENT,
        NEEDED,
        /// Only as a row without a name; a paper that names the client has no such row.
        PSEUDONYMISED,
        DISCLOSURE
    }

    /// It may.
    ///
    /// @param consent the consent it goes under, when it goes under one
    record Allowed(Basis basis, Optional<UUID> consent) implements Verdict {
    }

    /// It may not.
    ///
    /// @param reason   why not, in a sentence
    /// @param solution what can be done, in a sentence
    /// @param place    where that is done; empty when there is no such place
    record Blocked(Message reason, Message solution, Optional<Destination> place) implements Verdict {
    }

    default boolean allowed() {
        return this instanceof Allowed;
    }
}
