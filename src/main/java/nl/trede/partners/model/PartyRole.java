package nl.trede.partners.model;

/// What a professional or relative is to a client (domain §7, Betrokkene).
public enum PartyRole {
    BEHANDELAAR,
    CASEMANAGER,
    PSYCHOLOOG,
    VERZEKERINGSARTS,
    ARBEIDSDESKUNDIGE,
    KLANTMANAGER,
    CONSULENT,
    REINTEGRATIECOACH,
    BEDRIJFSARTS,
    JOBCOACH,
    ERVARINGSDESKUNDIGE,
    NAASTE,
    BEWINDVOERDER,
    WERKGEVER
}
