package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.EMPLOYER_MERGE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads merges of employers, newest first.
public final class EmployerMergeRepository extends Repository<EmployerMerge> {
    public static final Shelf<EmployerMerge> SHELF = Shelf.of(EMPLOYER_MERGE, EmployerMerge.class).at(EmployerMerge::keptId);

    public EmployerMergeRepository(Vault vault) {
        super(vault, SHELF);
    }

    /// The merge in which an employer went.
    public Optional<EmployerMerge> away(UUID goneId) {
        return where(EMPLOYER_MERGE.GONE_ID.eq(goneId)).stream().findFirst();
    }

    /// Those into one employer.
    public List<EmployerMerge> into(UUID keptId) {
        return where(EMPLOYER_MERGE.KEPT_ID.eq(keptId), EMPLOYER_MERGE.MERGED_AT.desc(), EMPLOYER_MERGE.ID.desc());
    }
}
