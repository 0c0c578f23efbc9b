package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.EMPLOYER_CONTACT;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads contacts with employers, newest first.
public final class EmployerContactRepository extends Repository<EmployerContact> {
    public static final Shelf<EmployerContact> SHELF = Shelf.of(EMPLOYER_CONTACT, EmployerContact.class, EmployerContact::clientId);

    public EmployerContactRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<EmployerContact> ofEmployer(UUID employerId) {
        return where(EMPLOYER_CONTACT.EMPLOYER_ID.eq(employerId), EMPLOYER_CONTACT.CONTACT_DATE.desc(), EMPLOYER_CONTACT.ID.desc());
    }

    public List<EmployerContact> ofClient(UUID clientId) {
        return where(EMPLOYER_CONTACT.CLIENT_ID.eq(clientId), EMPLOYER_CONTACT.CONTACT_DATE.desc(), EMPLOYER_CONTACT.ID.desc());
    }
}
