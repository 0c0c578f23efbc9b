package nl.trede.clients.model;

/// Whether a client had work when the trajectory started.
public enum EmploymentAtStart {
    GEEN,
    BAAN_BEHOUD,
    BAAN_ANDER_WERK
}
