package nl.trede.jobs.model;

/// Whom support at work is for.
public enum Supported {
    CLIENT,
    WERKGEVER
}
