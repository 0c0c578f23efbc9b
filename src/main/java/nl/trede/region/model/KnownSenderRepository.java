package nl.trede.region.model;

import static nl.trede.vault.schema.Tables.KNOWN_SENDER;

import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads the senders whose key is trusted.
public final class KnownSenderRepository extends Repository<KnownSender> {
    public static final Shelf<KnownSender> SHELF = Shelf.of(KNOWN_SENDER, KnownSender.class);

    public KnownSenderRepository(Vault vault) {
        super(vault, SHELF);
    }
}
