package nl.trede.consent.model;

/// How open a client is about mental health at work (domain §9.9).
public enum DisclosureLevel {
    NOG_NIET_BESLOTEN,
    NIETS_VERTELLEN,
    ALLEEN_WERKBEHOEFTEN,
    ALGEMEEN,
    IETS_OVER_PSYCHISCHE_KLACHTEN,
    VOLLEDIG_OPEN
}
