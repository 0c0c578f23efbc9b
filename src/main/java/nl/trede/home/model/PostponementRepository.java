package nl.trede.home.model;

import static nl.trede.vault.schema.Tables.POSTPONEMENT;

import java.util.List;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads which due lines were put off.
public final class PostponementRepository extends Repository<Postponement> {
    public static final Shelf<Postponement> SHELF = Shelf.of(POSTPONEMENT, Postponement.class, Postponement::clientId);

    public PostponementRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<Postponement> ofKey(String dueKey) {
        return where(POSTPONEMENT.DUE_KEY.eq(dueKey), POSTPONEMENT.ID);
    }
}
