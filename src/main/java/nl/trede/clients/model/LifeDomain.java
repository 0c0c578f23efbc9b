package nl.trede.clients.model;

/// The parts of life that carry work or pull it down (S4). Health is written in functional words only.
public enum LifeDomain {
    WERK,
    WONEN,
    SOCIALE_RELATIES,
    FINANCIEN,
    GEZONDHEID
}
