package nl.trede.partners.model;

/// What kind of party an organisation is (domain §7).
public enum OrganisationKind {
    GGZ,
    RIBW,
    GEMEENTE,
    UWV,
    REINTEGRATIEBEDRIJF,
    WERKGEVER,
    WSP_WERKCENTRUM,
    SW_BEDRIJF,
    VERZEKERAAR,
    OPLEIDER,
    CLIENTENORGANISATIE,
    OVERIG
}
