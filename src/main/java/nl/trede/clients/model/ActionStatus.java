package nl.trede.clients.model;

/// What became of an agreement.
public enum ActionStatus {
    OPEN,
    GEDAAN,
    VERVALLEN
}
