package nl.trede.consent.model;

/// How a client said yes or no (domain §7, Toestemming).
public enum GivenHow {
    SCHRIFTELIJK,
    DIGITAAL,
    /// Said aloud and written down by the coach.
    MONDELING_VASTGELEGD
}
