package nl.trede.home.model;

import java.util.UUID;

/// Someone a contact can be with.
///
/// @param name as it is shown
/// @param hint what tells it apart: the town of an employer, empty for a client
public record Whom(Kind kind, UUID id, String name, String hint) {
    public enum Kind { CLIENT, EMPLOYER }
}
