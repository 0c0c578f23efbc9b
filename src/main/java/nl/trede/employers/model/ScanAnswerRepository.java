package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.SCAN_ANSWER;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads what was seen at the points of workplace scans.
public final class ScanAnswerRepository extends Repository<ScanAnswer> {
    public static final Shelf<ScanAnswer> SHELF = Shelf.of(SCAN_ANSWER, ScanAnswer.class, ScanAnswer::clientId);

    public ScanAnswerRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<ScanAnswer> ofScan(UUID scanId) {
        return where(SCAN_ANSWER.SCAN_ID.eq(scanId));
    }

    public List<ScanAnswer> ofScans(Collection<UUID> scans) {
        return where(SCAN_ANSWER.SCAN_ID.in(scans));
    }
}
