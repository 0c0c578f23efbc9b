package nl.trede.jobs.model.advice;

/// Why income advice was given (domain §7, `trigger`).
public enum AdviceOccasion {
    EERSTE_BAAN,
    NIEUWE_BAAN,
    UREN_WIJZIGING,
    LOON_WIJZIGING
}
