package nl.trede.conversations;

import java.util.UUID;

/// Measures a client's rung above the page; a port, because the questions belong to another room.
@FunctionalInterface
public interface Measuring {
    /// @param done called when the questions are closed, answered or not
    void measure(UUID clientId, Runnable done);
}
