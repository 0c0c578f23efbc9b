package nl.trede.route.model;

/// The day from which a task is counted.
public enum Anchor {
    AANMELDING,
    /// The date of approval: from then the term runs (domain §10.15).
    START,
    /// The last planned day, an extension included.
    EINDE,
    /// The first day of sickness, for people who keep a job (domain §3.4, Poortwachter).
    ZIEKTEDAG
}
