package nl.trede.exchange.model;

/// Whether a job was kept for a number of months (domain §10.9).
public enum Retained {
    JA,
    NEE,
    /// Lost sight of.
    ONBEKEND,
    /// No job, or too short ago to tell.
    NVT
}
