package nl.trede.consent.model;

/// By which way something was shared.
public enum SharingChannel {
    BESTAND,
    BEVEILIGDE_MAIL,
    MAIL,
    POST,
    AGENDA,
    KLEMBORD,
    MEEGEGEVEN,
    GESPREK
}
