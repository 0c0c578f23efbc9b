package nl.trede.clients.model;

/// Whether a trajectory seeks work or keeps it.
public enum Purpose {
    WERK_VINDEN,
    WERK_BEHOUDEN
}
