package nl.trede.ladder.model;

/// The second axis of the participatieladder: what growth is expected within the horizon (domain §2).
public enum GrowthPotential {
    KAN_GROEIEN,
    GELIJK,
    RISICO_TERUGVAL,
    ONBEKEND
}
