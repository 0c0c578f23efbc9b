package nl.trede.figures.model;

/// What became of someone's first paid job some months after it began (domain §10.9). One code serves both ways of counting:
/// *same job* counts SAME_JOB, *same person* counts SAME_JOB and OTHER_JOB.
public enum Retained {
    SAME_JOB,
    /// In another paid job, without more than the allowed days between.
    OTHER_JOB,
    LOST,
    /// Lost to follow-up: out of numerator and denominator.
    UNKNOWN
}
