package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.EMPLOYER_CONTACT;
import static nl.trede.vault.schema.Tables.TRAJECTORY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// Contacts of a closed period.
    public List<EmployerContact> between(LocalDate first, LocalDate last) {
        return where(EMPLOYER_CONTACT.CONTACT_DATE.between(first, last), EMPLOYER_CONTACT.CONTACT_DATE.desc(), EMPLOYER_CONTACT.ID.desc());
    }

    /// The contacts whose next step is open, as [NextStep] decides.
    public List<EmployerContact> openSteps() {
        return NextStep.open(newestWithStep(), endedTrajectories());
    }

    private Set<UUID> endedTrajectories() {
        return vault.read(dsl -> dsl.select(TRAJECTORY.ID).from(TRAJECTORY).where(TRAJECTORY.END_DATE.isNotNull()).fetchSet(TRAJECTORY.ID));
    }

    /// The newest contact of each employer for each client, and for no client, as far as it has a next step (see [NextStep]). Only the
    /// few that count are read as a whole.
    private List<EmployerContact> newestWithStep() {
        return vault.read(dsl -> {
            Map<List<Object>, Newest> newest = new HashMap<>();
            dsl.select(EMPLOYER_CONTACT.ID, EMPLOYER_CONTACT.EMPLOYER_ID, EMPLOYER_CONTACT.CLIENT_ID, EMPLOYER_CONTACT.CONTACT_DATE,
                    EMPLOYER_CONTACT.NEXT_ACTION.isNotNull()).from(EMPLOYER_CONTACT)
                    .forEach(row -> newest.merge(Arrays.asList(row.value2(), row.value3()), new Newest(row.value1(), row.value4(), row.value5()),
                            (one, other) -> Newest.AGE.compare(one, other) >= 0 ? one : other));
            var ids = newest.values().stream().filter(Newest::step).map(Newest::id).toList();
            return dsl.selectFrom(EMPLOYER_CONTACT).where(EMPLOYER_CONTACT.ID.in(ids)).fetchInto(EmployerContact.class);
        });
    }

    private record Newest(UUID id, LocalDate day, boolean step) {
        static final Comparator<Newest> AGE = Comparator.comparing(Newest::day).thenComparing(Newest::id);
    }

    /// Meetings for a client, in person or by video: what the clock of the first contact looks at.
    public List<EmployerContact> meetingsForClients() {
        return where(EMPLOYER_CONTACT.CLIENT_ID.isNotNull()
                .and(EMPLOYER_CONTACT.CHANNEL.in(EmployerChannel.BEZOEK.name(), EmployerChannel.VIDEO.name())));
    }
}
