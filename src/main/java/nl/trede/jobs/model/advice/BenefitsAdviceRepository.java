package nl.trede.jobs.model.advice;

import static nl.trede.vault.schema.Tables.BENEFITS_ADVICE;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads income advice.
public final class BenefitsAdviceRepository extends Repository<BenefitsAdvice> {
    public static final Shelf<BenefitsAdvice> SHELF = Shelf.of(BENEFITS_ADVICE, BenefitsAdvice.class, BenefitsAdvice::clientId);

    public BenefitsAdviceRepository(Vault vault) {
        super(vault, SHELF);
    }

    /// The last one first.
    public List<BenefitsAdvice> ofClient(UUID clientId) {
        return where(BENEFITS_ADVICE.CLIENT_ID.eq(clientId), BENEFITS_ADVICE.ADVICE_DATE.desc(), BENEFITS_ADVICE.ID.desc());
    }

    public List<BenefitsAdvice> of(About about) {
        return where(about.in(BENEFITS_ADVICE.CLIENT_ID));
    }
}
