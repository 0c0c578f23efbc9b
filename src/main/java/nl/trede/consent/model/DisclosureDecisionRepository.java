package nl.trede.consent.model;

import static nl.trede.vault.schema.Tables.DISCLOSURE_DECISION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads decisions about openness, newest first.
public final class DisclosureDecisionRepository extends Repository<DisclosureDecision> {
    public static final Shelf<DisclosureDecision> SHELF = Shelf.of(DISCLOSURE_DECISION, DisclosureDecision.class, DisclosureDecision::clientId);

    public DisclosureDecisionRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<DisclosureDecision> ofClient(UUID clientId) {
        return where(DISCLOSURE_DECISION.CLIENT_ID.eq(clientId), DISCLOSURE_DECISION.DECIDED_ON.desc(), DISCLOSURE_DECISION.ID.desc());
    }

    /// The decision that counts.
    public Optional<DisclosureDecision> current(UUID clientId) {
        return ofClient(clientId).stream().findFirst();
    }
}
