package nl.trede.consent.model;

/// What holds for a kind of data and a recipient before anyone asks the client (domain §4).
public enum Rule {
    /// Closed, and no consent opens it.
    NEVER,
    /// May be shared for a task that the law or the order lays down.
    NEEDED,
    /// The client decides.
    CONSENT,
    /// As a row under a key, unless the client objected.
    PSEUDONYMISED,
    /// Only as part of a total.
    AGGREGATED,
    /// What the client chose to tell at work decides.
    DISCLOSURE,
    /// Stays in the treatment team, outside this program.
    WITHIN_TEAM,
    /// The clinician tells it, to the insurance doctor; the coach never.
    CLINICIAN_ONLY,
    /// The recipient is a part of it: nothing to tell.
    OWN;

    /// Whether a consent has anything to say here. Where it has not, none is kept.
    public boolean asksClient() {
        return this == CONSENT;
    }
}
