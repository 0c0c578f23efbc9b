package nl.trede.jobs.model.scheme;

import static nl.trede.vault.schema.Tables.SCHEME_ANSWER;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads what was found out for the schemes.
public final class SchemeAnswerRepository extends Repository<SchemeAnswer> {
    public static final Shelf<SchemeAnswer> SHELF = Shelf.of(SCHEME_ANSWER, SchemeAnswer.class, SchemeAnswer::clientId);

    public SchemeAnswerRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<SchemeAnswer> ofClient(UUID clientId) {
        return where(SCHEME_ANSWER.CLIENT_ID.eq(clientId), SCHEME_ANSWER.ID);
    }
}
