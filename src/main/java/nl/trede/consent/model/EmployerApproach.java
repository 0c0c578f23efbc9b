package nl.trede.consent.model;

/// Whether the coach may contact employers for the client (domain §9.9).
public enum EmployerApproach {
    NEE,
    JA_ZONDER_VERMELDING_GGZ,
    JA_OPEN
}
