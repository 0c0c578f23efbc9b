package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.SEARCH_TARGET;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads which employers stand on whose search plan.
public final class SearchTargetRepository extends Repository<SearchTarget> {
    public static final Shelf<SearchTarget> SHELF = Shelf.of(SEARCH_TARGET, SearchTarget.class, SearchTarget::clientId).at(SearchTarget::employerId);

    public SearchTargetRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<SearchTarget> ofClient(UUID clientId) {
        return where(SEARCH_TARGET.CLIENT_ID.eq(clientId), SEARCH_TARGET.ADDED_ON.desc(), SEARCH_TARGET.ID.desc());
    }

    public List<SearchTarget> ofEmployer(UUID employerId) {
        return where(SEARCH_TARGET.EMPLOYER_ID.eq(employerId), SEARCH_TARGET.ID);
    }
}
