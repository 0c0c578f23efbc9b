package nl.trede.jobs.model;

/// Pay relative to the statutory minimum wage (WML); no amounts are kept (domain §7).
public enum WageBand {
    ONDER_WML,
    WML,
    WML_TOT_130,
    BOVEN_130
}
