package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.EMPLOYER;
import static nl.trede.vault.schema.Tables.EMPLOYER_CONTACT;
import static nl.trede.vault.schema.Tables.JOB;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.vault.model.Vault;
import org.jooq.impl.DSL;

/// The list of employers: four questions to the database, however many employers there are.
public final class EmployerList {
    private final Vault vault;
    private final EmployerContactRepository contacts;

    public EmployerList(Vault vault) {
        this.vault = vault;
        this.contacts = new EmployerContactRepository(vault);
    }

    /// All employers by name.
    public List<EmployerRow> rows(LocalDate today) {
        List<Employer> employers = vault.read(dsl -> dsl.selectFrom(EMPLOYER).orderBy(DSL.lower(EMPLOYER.NAME), EMPLOYER.ID)
                .fetchInto(Employer.class));
        Map<UUID, LocalDate> last = lastContacts();
        Map<UUID, Integer> working = working(today);
        var next = new java.util.HashMap<UUID, EmployerContact>();
        contacts.openSteps().forEach(contact -> next.putIfAbsent(contact.employerId(), contact));
        return employers.stream().map(employer -> new EmployerRow(employer, Optional.ofNullable(last.get(employer.id())),
                Optional.ofNullable(next.get(employer.id())), working.getOrDefault(employer.id(), 0))).toList();
    }

    private Map<UUID, LocalDate> lastContacts() {
        var newest = DSL.max(EMPLOYER_CONTACT.CONTACT_DATE);
        return vault.read(dsl -> dsl.select(EMPLOYER_CONTACT.EMPLOYER_ID, newest).from(EMPLOYER_CONTACT)
                .groupBy(EMPLOYER_CONTACT.EMPLOYER_ID).fetchMap(EMPLOYER_CONTACT.EMPLOYER_ID, newest));
    }

    private Map<UUID, Integer> working(LocalDate today) {
        var clients = DSL.countDistinct(JOB.CLIENT_ID);
        return vault.read(dsl -> dsl.select(JOB.EMPLOYER_ID, clients).from(JOB)
                .where(JOB.EMPLOYER_ID.isNotNull().and(JOB.START_DATE.le(today)).and(JOB.END_DATE.isNull().or(JOB.END_DATE.ge(today))))
                .groupBy(JOB.EMPLOYER_ID).fetchMap(JOB.EMPLOYER_ID, clients));
    }
}
