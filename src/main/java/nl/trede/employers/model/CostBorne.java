package nl.trede.employers.model;

/// Who pays for a training; often it is free through the Werkcentrum (domain §3.4).
public enum CostBorne {
    GRATIS,
    WERKGEVER,
    GEMEENTE,
    UWV,
    ANDERS
}
