package nl.trede.clients.model;

/// Why a trajectory ended (domain §9.6). Missed appointments is on purpose no reason (fidelity item 25).
public enum EndReason {
    DOEL_BEREIKT_BETAALD_WERK,
    DOEL_BEREIKT_ANDERS,
    MAXIMALE_DUUR,
    WIL_NIET_MEER_WERKEN,
    GEEN_CONTACT_NA_OUTREACH,
    TERUGVAL_OPNAME,
    VERHUISD_BUITEN_REGIO,
    OVERGEDRAGEN,
    GGZ_ZORG_BEEINDIGD,
    SUBSIDIE_AFGEWEZEN_INGETROKKEN,
    GEZONDHEID,
    OVERLEDEN,
    DUBBEL_INGEVOERD
}
