package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.WORKPLACE_SCAN;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads workplace scans.
public final class WorkplaceScanRepository extends Repository<WorkplaceScan> {
    public static final Shelf<WorkplaceScan> SHELF = Shelf.of(WORKPLACE_SCAN, WorkplaceScan.class, WorkplaceScan::clientId).at(WorkplaceScan::employerId);

    public WorkplaceScanRepository(Vault vault) {
        super(vault, SHELF);
    }

    /// The newest first.
    public List<WorkplaceScan> ofClient(UUID clientId) {
        return where(WORKPLACE_SCAN.CLIENT_ID.eq(clientId), WORKPLACE_SCAN.SCANNED_ON.desc(), WORKPLACE_SCAN.ID.desc());
    }

    /// The newest first.
    public List<WorkplaceScan> ofEmployer(UUID employerId) {
        return where(WORKPLACE_SCAN.EMPLOYER_ID.eq(employerId), WORKPLACE_SCAN.SCANNED_ON.desc(), WORKPLACE_SCAN.ID.desc());
    }

    public List<WorkplaceScan> of(About about) {
        return where(about.in(WORKPLACE_SCAN.CLIENT_ID));
    }

    /// The newest scan of a client at an employer.
    public Optional<WorkplaceScan> latest(UUID clientId, UUID employerId) {
        return where(WORKPLACE_SCAN.CLIENT_ID.eq(clientId).and(WORKPLACE_SCAN.EMPLOYER_ID.eq(employerId)), WORKPLACE_SCAN.SCANNED_ON.desc(),
                WORKPLACE_SCAN.ID.desc()).stream().findFirst();
    }
}
