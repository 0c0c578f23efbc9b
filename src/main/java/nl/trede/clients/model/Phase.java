package nl.trede.clients.model;

/// Where in the IPS route a client is, in order (domain §7).
public enum Phase {
    KENNISMAKING,
    PROFIEL,
    ZOEKEN,
    SOLLICITEREN,
    GEPLAATST,
    STEUN_OP_WERK,
    AFBOUW
}
