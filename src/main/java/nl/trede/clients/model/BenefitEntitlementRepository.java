package nl.trede.clients.model;

import static nl.trede.vault.schema.Tables.BENEFIT_ENTITLEMENT;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads sources of income.
public final class BenefitEntitlementRepository extends Repository<BenefitEntitlement> {
    public static final Shelf<BenefitEntitlement> SHELF = Shelf.of(BENEFIT_ENTITLEMENT, BenefitEntitlement.class, BenefitEntitlement::clientId);

    public BenefitEntitlementRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<BenefitEntitlement> ofClient(UUID clientId) {
        return where(BENEFIT_ENTITLEMENT.CLIENT_ID.eq(clientId), BENEFIT_ENTITLEMENT.FROM_DATE.desc());
    }
}
