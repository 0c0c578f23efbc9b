package nl.trede.employers.model.scheme;

import java.util.List;

/// What a scheme is and what it asks, as it stands in the rule table.
///
/// @param gives      what it brings the client or the employer, in one or two plain sentences
/// @param conditions all of them must be met; none means that it is open to everyone
public record Terms(Words name, Words gives, List<Condition> conditions) {
    /// @throws IllegalArgumentException when a name or what it gives is missing
    public Terms {
        if (name == null || gives == null) {
            throw new IllegalArgumentException("A scheme needs a name and what it gives");
        }
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }
}
