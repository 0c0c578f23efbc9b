package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.EMPLOYER_PERSON;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads the people at employers.
public final class EmployerPersonRepository extends Repository<EmployerPerson> {
    public static final Shelf<EmployerPerson> SHELF = Shelf.of(EMPLOYER_PERSON, EmployerPerson.class).at(EmployerPerson::employerId);

    public EmployerPersonRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<EmployerPerson> ofEmployer(UUID employerId) {
        return where(EMPLOYER_PERSON.EMPLOYER_ID.eq(employerId), EMPLOYER_PERSON.NAME);
    }
}
