package nl.trede.route.model;

/// What became of a task.
public enum MarkState {
    GEDAAN,
    UITGESTELD,
    /// It is not needed for this client.
    VERVALLEN
}
