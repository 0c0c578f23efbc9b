package nl.trede.clients.model;

/// How a client prefers to be reached (domain §7).
public enum PreferredContact {
    BELLEN,
    APP,
    MAIL,
    BRIEF,
    VIA_NAASTE
}
