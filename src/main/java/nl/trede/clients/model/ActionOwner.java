package nl.trede.clients.model;

/// Who does what was agreed.
public enum ActionOwner {
    CLIENT,
    COACH,
    GGZ,
    UWV,
    GEMEENTE,
    WERKGEVER,
    NAASTE
}
