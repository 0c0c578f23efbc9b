package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.EMPLOYER;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads employers.
public final class EmployerRepository extends Repository<Employer> {
    public static final Shelf<Employer> SHELF = Shelf.of(EMPLOYER, Employer.class).at(Employer::id);

    public EmployerRepository(Vault vault) {
        super(vault, SHELF);
    }

    /// The names of some employers, for lists that show nothing else of them.
    public Map<UUID, String> names(Collection<UUID> ids) {
        return vault.read(dsl -> dsl.select(EMPLOYER.ID, EMPLOYER.NAME).from(EMPLOYER).where(EMPLOYER.ID.in(ids))
                .fetchMap(EMPLOYER.ID, EMPLOYER.NAME));
    }
}
