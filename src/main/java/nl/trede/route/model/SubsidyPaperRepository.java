package nl.trede.route.model;

import static nl.trede.vault.schema.Tables.SUBSIDY_PAPER;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads where papers stand.
public final class SubsidyPaperRepository extends Repository<SubsidyPaper> {
    public static final Shelf<SubsidyPaper> SHELF = Shelf.of(SUBSIDY_PAPER, SubsidyPaper.class, SubsidyPaper::clientId);

    public SubsidyPaperRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<SubsidyPaper> ofTrajectory(UUID trajectoryId) {
        return where(SUBSIDY_PAPER.TRAJECTORY_ID.eq(trajectoryId));
    }

    public List<SubsidyPaper> of(About about) {
        return where(about.in(SUBSIDY_PAPER.CLIENT_ID));
    }
}
