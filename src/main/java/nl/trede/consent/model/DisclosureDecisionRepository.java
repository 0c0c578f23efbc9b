package nl.trede.consent.model;

import static nl.trede.vault.schema.Tables.DISCLOSURE_DECISION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;
import org.jooq.impl.DSL;

/// Reads decisions about openness, newest first.
public final class DisclosureDecisionRepository extends Repository<DisclosureDecision> {
    public static final Shelf<DisclosureDecision> SHELF = Shelf.of(DISCLOSURE_DECISION, DisclosureDecision.class, DisclosureDecision::clientId);

    public DisclosureDecisionRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<DisclosureDecision> ofClient(UUID clientId) {
        return where(DISCLOSURE_DECISION.CLIENT_ID.eq(clientId), DISCLOSURE_DECISION.DECIDED_ON.desc(), DISCLOSURE_DECISION.ID.desc());
    }

    /// Decisions that count and are to be looked at again by a day.
    public List<DisclosureDecision> currentToReview(LocalDate last) {
        var newer = DISCLOSURE_DECISION.as("newer");
        return where(DISCLOSURE_DECISION.REVIEW_DATE.le(last).and(DSL.notExists(DSL.selectOne().from(newer)
                .where(newer.CLIENT_ID.eq(DISCLOSURE_DECISION.CLIENT_ID).and(newer.DECIDED_ON.gt(DISCLOSURE_DECISION.DECIDED_ON)
                        .or(newer.DECIDED_ON.eq(DISCLOSURE_DECISION.DECIDED_ON).and(newer.ID.gt(DISCLOSURE_DECISION.ID))))))),
                DISCLOSURE_DECISION.REVIEW_DATE);
    }

    /// The decision that counts.
    public Optional<DisclosureDecision> current(UUID clientId) {
        return ofClient(clientId).stream().findFirst();
    }
}
