package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Sources of income of a client over time.
public final class BenefitService {
    private final Vault vault;

    public BenefitService(Vault vault) {
        this.vault = vault;
    }

    /// Adds a source of income.
    ///
    /// @param from may stay open when it is not known
    public Outcome<BenefitEntitlement> add(UUID clientId, @Nullable BenefitType type, @Nullable LocalDate from, boolean partial) {
        if (type == null) {
            return Outcome.refused("clients.refused.benefitType");
        }
        var benefit = new BenefitEntitlement(Ids.next(), clientId, type, from, null, partial, null);
        vault.write(write -> write.save(BenefitEntitlementRepository.SHELF, benefit));
        return Outcome.done(benefit);
    }

    /// A source of income ends after its last day.
    public Outcome<BenefitEntitlement> end(UUID id, LocalDate last) {
        var now = new BenefitEntitlementRepository(vault).find(id).orElseThrow();
        if (now.fromDate() != null && last.isBefore(now.fromDate())) {
            return Outcome.refused("clients.refused.endBeforeStart", now.fromDate());
        }
        var ended = now.withToDate(last);
        vault.write(write -> write.save(BenefitEntitlementRepository.SHELF, ended));
        return Outcome.done(ended);
    }

    /// Removes one that was entered by mistake; the history keeps it.
    public void remove(UUID id) {
        vault.write(write -> write.remove(BenefitEntitlementRepository.SHELF, id));
    }

    /// Puts one back as it was; used by *Ongedaan maken*.
    public void putBack(BenefitEntitlement before) {
        vault.write(write -> write.save(BenefitEntitlementRepository.SHELF, before));
    }
}
