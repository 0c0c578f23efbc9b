package nl.trede.consent.model;

import static nl.trede.vault.schema.Tables.CONSENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads what clients allowed and refused, oldest first.
public final class ConsentRepository extends Repository<Consent> {
    public static final Shelf<Consent> SHELF = Shelf.of(CONSENT, Consent.class, Consent::clientId);

    public ConsentRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<Consent> ofClient(UUID clientId) {
        return where(CONSENT.CLIENT_ID.eq(clientId), CONSENT.GIVEN_DATE, CONSENT.ID);
    }

    public List<Consent> ofClients(Set<UUID> clients) {
        return where(CONSENT.CLIENT_ID.in(clients), CONSENT.GIVEN_DATE, CONSENT.ID);
    }

    /// Consents not withdrawn whose last day lies in a closed period.
    public List<Consent> expiringBetween(LocalDate first, LocalDate last) {
        return where(CONSENT.EXPIRES.between(first, last).and(CONSENT.WITHDRAWN_DATE.isNull()).and(CONSENT.REFUSAL_NOTED.isFalse()),
                CONSENT.EXPIRES, CONSENT.ID);
    }
}
