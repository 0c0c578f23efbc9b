package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.EMPLOYER;

import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads employers.
public final class EmployerRepository extends Repository<Employer> {
    public static final Shelf<Employer> SHELF = Shelf.of(EMPLOYER, Employer.class);

    public EmployerRepository(Vault vault) {
        super(vault, SHELF);
    }
}
