package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.CLIENT;

import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads clients.
public final class ClientRepository extends Repository<Client> {
    public static final Shelf<Client> SHELF = Shelf.of(CLIENT, Client.class, Client::id);

    public ClientRepository(Vault vault) {
        super(vault, SHELF);
    }
}
