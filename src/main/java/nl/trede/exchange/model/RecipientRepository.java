package nl.trede.exchange.model;

import static nl.trede.vault.schema.Tables.RECIPIENT;

import java.util.List;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;
import org.jooq.impl.DSL;

/// Reads recipients, by name.
public final class RecipientRepository extends Repository<Recipient> {
    public static final Shelf<Recipient> SHELF = Shelf.of(RECIPIENT, Recipient.class);

    public RecipientRepository(Vault vault) {
        super(vault, SHELF);
    }

    @Override
    public List<Recipient> all() {
        return where(DSL.noCondition(), RECIPIENT.NAME);
    }
}
