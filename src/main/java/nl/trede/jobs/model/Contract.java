package nl.trede.jobs.model;

/// The contract of a job (domain §7).
public enum Contract {
    VAST,
    TIJDELIJK,
    UITZEND,
    OPROEP,
    ZZP,
    GEEN
}
