package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.CLIENT;

import java.util.Map;
import java.util.UUID;
import nl.trede.vault.model.Vault;

/// The names of all clients, also of those whose trajectory has ended.
public final class ClientNames {
    private final Vault vault;

    public ClientNames(Vault vault) {
        this.vault = vault;
    }

    /// By client id.
    public Map<UUID, String> all() {
        return vault.read(dsl -> dsl.select(CLIENT.ID, CLIENT.DISPLAY_NAME).from(CLIENT).fetchMap(CLIENT.ID, CLIENT.DISPLAY_NAME));
    }
}
