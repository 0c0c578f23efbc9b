package nl.trede.clients.model;

/// The result that client, ggz and authority agreed beforehand (domain §3.3).
public enum AgreedSuccess {
    BETAALD_WERK,
    STAP_OP_LADDER,
    WERKERVARING,
    VRIJWILLIGERSWERK,
    OPLEIDING
}
