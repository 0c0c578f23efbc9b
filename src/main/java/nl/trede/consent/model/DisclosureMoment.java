package nl.trede.consent.model;

/// When it is told (domain §9.9).
public enum DisclosureMoment {
    BIJ_SOLLICITATIE,
    IN_GESPREK,
    NA_AANBOD,
    BIJ_START,
    NA_PROEFTIJD,
    ALS_HET_NODIG_IS,
    NOOIT
}
