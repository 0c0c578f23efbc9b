package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.EMPLOYER_CONTACT;
import static nl.trede.vault.schema.Tables.TRAJECTORY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;
import org.jooq.impl.DSL;

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

    /// Contacts of a closed period.
    public List<EmployerContact> between(LocalDate first, LocalDate last) {
        return where(EMPLOYER_CONTACT.CONTACT_DATE.between(first, last), EMPLOYER_CONTACT.CONTACT_DATE.desc(), EMPLOYER_CONTACT.ID.desc());
    }

    /// The contacts whose next step is open, as [NextStep] decides.
    public List<EmployerContact> openSteps() {
        return NextStep.open(newestOfEach(), endedTrajectories());
    }

    private Set<UUID> endedTrajectories() {
        return vault.read(dsl -> dsl.select(TRAJECTORY.ID).from(TRAJECTORY).where(TRAJECTORY.END_DATE.isNotNull()).fetchSet(TRAJECTORY.ID));
    }

    /// The newest contact of each employer for each client, and for no client: the only ones whose next step can be open.
    private List<EmployerContact> newestOfEach() {
        return vault.read(dsl -> {
            var rank = DSL.rowNumber().over(DSL.partitionBy(EMPLOYER_CONTACT.EMPLOYER_ID, EMPLOYER_CONTACT.CLIENT_ID)
                    .orderBy(EMPLOYER_CONTACT.CONTACT_DATE.desc(), EMPLOYER_CONTACT.ID.desc())).as("place");
            var ranked = dsl.select(EMPLOYER_CONTACT.ID, rank).from(EMPLOYER_CONTACT).asTable("ranked");
            return dsl.select(EMPLOYER_CONTACT.fields()).from(EMPLOYER_CONTACT)
                    .join(ranked).on(ranked.field(EMPLOYER_CONTACT.ID).eq(EMPLOYER_CONTACT.ID))
                    .where(ranked.field(rank).eq(1)).fetchInto(EmployerContact.class);
        });
    }

    /// Meetings for a client, in person or by video: what the clock of the first contact looks at.
    public List<EmployerContact> meetingsForClients() {
        return where(EMPLOYER_CONTACT.CLIENT_ID.isNotNull()
                .and(EMPLOYER_CONTACT.CHANNEL.in(EmployerChannel.BEZOEK.name(), EmployerChannel.VIDEO.name())));
    }
}
