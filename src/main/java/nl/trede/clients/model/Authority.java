package nl.trede.clients.model;

/// Which body pays a benefit (domain §9.4).
public enum Authority {
    UWV,
    GEMEENTE,
    SVB,
    VERZEKERAAR,
    WERKGEVER,
    GEEN
}
