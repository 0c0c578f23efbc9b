package nl.trede.common.ui;

import java.util.Optional;
import java.util.UUID;

/// A place in the program, named plainly so that no screen needs to know another screen's class.
///
/// @param room which room: `home`, `caseload`, `client`, `employers`, `employer`, `ladder`, `jobs`, `figures`, `exchange`, `region`, `preferences`
/// @param id   the record to open there
/// @param part the tab or list within the place
public record Destination(String room, Optional<UUID> id, Optional<String> part) {
    public static Destination room(String room) {
        return new Destination(room, Optional.empty(), Optional.empty());
    }

    public static Destination room(String room, String part) {
        return new Destination(room, Optional.empty(), Optional.of(part));
    }

    public static Destination client(UUID id) {
        return new Destination("client", Optional.of(id), Optional.empty());
    }

    public static Destination client(UUID id, String tab) {
        return new Destination("client", Optional.of(id), Optional.of(tab));
    }

    public static Destination employer(UUID id) {
        return new Destination("employer", Optional.of(id), Optional.empty());
    }

    public static Destination employer(UUID id, String tab) {
        return new Destination("employer", Optional.of(id), Optional.of(tab));
    }
}
