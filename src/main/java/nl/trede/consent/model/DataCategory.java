package nl.trede.consent.model;

/// What there is to know about a client: the rows of the matrix (domain §4).
public enum DataCategory {
    CONTACTGEGEVENS,
    WERKWENS_PROFIEL,
    /// What someone can and cannot do, in functional words only.
    BELASTBAARHEID,
    /// Diagnosis, treatment, medication: Trede holds no such data, the row says why.
    DIAGNOSE_BEHANDELING,
    UITKERING_INKOMEN,
    VOORTGANG_LADDER,
    /// Employer, hours, start and end.
    BAAN,
    OPENHEIDSKEUZE
}
