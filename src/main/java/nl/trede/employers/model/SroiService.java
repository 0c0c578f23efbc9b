package nl.trede.employers.model;

import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.Vault;

/// What employers did for their SROI obligation.
public final class SroiService {
    private static final int PLACE = 100;
    private static final int BLOCK = 200;

    private final Vault vault;

    public SroiService(Vault vault) {
        this.vault = vault;
    }

    /// Notes an entry. Refused without a municipality or building block, with an end before its start, and with an amount below zero.
    public Outcome<SroiEntry> save(SroiEntry entered) {
        SroiEntry entry = entered.withMunicipality(entered.municipality().strip()).withBuildingBlock(entered.buildingBlock().strip());
        if (entry.municipality().isEmpty() || entry.municipality().length() > PLACE) {
            return Outcome.refused("employers.sroi.refused.municipality");
        }
        if (entry.buildingBlock().isEmpty() || entry.buildingBlock().length() > BLOCK) {
            return Outcome.refused("employers.sroi.refused.block", BLOCK);
        }
        if (entry.toDate().isBefore(entry.fromDate())) {
            return Outcome.refused("employers.sroi.refused.order");
        }
        if (entry.amount().signum() < 0) {
            return Outcome.refused("employers.sroi.refused.amount");
        }
        vault.write(write -> write.save(SroiEntryRepository.SHELF, entry));
        return Outcome.done(entry);
    }

    /// Takes an entry out that was noted by mistake; its last version stays in the history.
    public void remove(SroiEntry entry) {
        vault.write(write -> write.remove(SroiEntryRepository.SHELF, entry.id()));
    }
}
