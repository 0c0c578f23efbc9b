package nl.trede.consent.model;

/// Who at work is told (domain §9.9).
public enum DisclosureAudience {
    NIEMAND,
    HR,
    LEIDINGGEVENDE,
    DIRECTE_COLLEGA,
    HARRIE,
    TEAM,
    BEDRIJFSARTS
}
