package nl.trede.clients.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Stored;

/// What stands in a form about a client and is not saved yet.
///
/// @param form    which form
/// @param content what it would save, as JSON
public record HalfTyped(UUID id, UUID clientId, String form, String content) implements Stored {
    static HalfTyped of(UUID clientId, String form, Object typed) {
        return new HalfTyped(id(clientId, form), clientId, form, Json.write(typed));
    }

    /// There is one of each form, so its id follows from what it is.
    static UUID id(UUID clientId, String form) {
        return UUID.nameUUIDFromBytes((form + clientId).getBytes(StandardCharsets.UTF_8));
    }
}
