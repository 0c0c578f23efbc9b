package nl.trede.clients.model;

/// How it goes in a part of life.
public enum LifeState {
    GAAT_GOED,
    LET_OP,
    HULP_NODIG;

    /// Whether a coach must know of it.
    public boolean signals() {
        return this != GAAT_GOED;
    }
}
