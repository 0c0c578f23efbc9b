package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.SROI_ENTRY;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads what employers did for SROI, newest first.
public final class SroiEntryRepository extends Repository<SroiEntry> {
    public static final Shelf<SroiEntry> SHELF = Shelf.of(SROI_ENTRY, SroiEntry.class).at(SroiEntry::employerId);

    public SroiEntryRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<SroiEntry> ofEmployer(UUID employerId) {
        return where(SROI_ENTRY.EMPLOYER_ID.eq(employerId), SROI_ENTRY.FROM_DATE.desc(), SROI_ENTRY.ID.desc());
    }
}
