package nl.trede.region.model;

/// How finely the quarter table divides a region.
public enum Grouping {
    ORGANISATION,
    TEAM
}
