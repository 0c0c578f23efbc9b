package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.EMPLOYER_CONTACT;
import static nl.trede.vault.schema.Tables.TRAJECTORY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Walk;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Reads contacts with employers, newest first.
public final class EmployerContactRepository extends Repository<EmployerContact> {
    public static final Shelf<EmployerContact> SHELF = Shelf.of(EMPLOYER_CONTACT, EmployerContact.class, EmployerContact::clientId).at(EmployerContact::employerId);

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
        return NextStep.open(newest(About.everyone(), EMPLOYER_CONTACT.NEXT_ACTION.isNotNull()), endedTrajectories(About.everyone()));
    }

    /// Those about some clients with a date up to and including a day.
    public List<EmployerContact> openSteps(About about, LocalDate day) {
        return NextStep.open(newest(about, EMPLOYER_CONTACT.NEXT_DATE.le(day)), endedTrajectories(about));
    }

    private Set<UUID> endedTrajectories(About about) {
        return vault.read(dsl -> dsl.select(TRAJECTORY.ID).from(TRAJECTORY).where(about.in(TRAJECTORY.CLIENT_ID).and(TRAJECTORY.END_DATE.isNotNull())).fetchSet(TRAJECTORY.ID));
    }

    /// The newest contact of each employer for each client, and for no client, as far as it meets a condition. Only the few that do are
    /// read as a whole.
    private List<EmployerContact> newest(About about, Condition which) {
        return vault.read(dsl -> {
            Map<Between, Newest> newest = new HashMap<>();
            Walk.through(dsl.select(EMPLOYER_CONTACT.ID, EMPLOYER_CONTACT.EMPLOYER_ID, EMPLOYER_CONTACT.CLIENT_ID, EMPLOYER_CONTACT.CONTACT_DATE,
                    DSL.field(which)).from(EMPLOYER_CONTACT).where(about.in(EMPLOYER_CONTACT.CLIENT_ID)), row -> newest.merge(
                            new Between(row.id(2).orElseThrow(), row.id(3)), new Newest(row.id(1).orElseThrow(), row.day(4), row.holds(5)),
                            (one, other) -> Newest.AGE.compare(one, other) >= 0 ? one : other));
            var ids = newest.values().stream().filter(Newest::meets).map(Newest::id).toList();
            return dsl.selectFrom(EMPLOYER_CONTACT).where(EMPLOYER_CONTACT.ID.in(ids)).fetchInto(EmployerContact.class);
        });
    }

    private record Between(UUID employerId, Optional<UUID> clientId) { }

    private record Newest(UUID id, LocalDate day, boolean meets) {
        static final Comparator<Newest> AGE = Comparator.comparing(Newest::day).thenComparing(Newest::id);
    }

    /// The first meeting of each kind that some clients had, in person or by video: what the clock of the first contact looks at.
    List<Meeting> firstMeetings(About about) {
        return vault.read(dsl -> {
            var meetings = new ArrayList<Meeting>();
            Walk.through(dsl.select(EMPLOYER_CONTACT.CLIENT_ID, EMPLOYER_CONTACT.TRAJECTORY_ID, DSL.min(EMPLOYER_CONTACT.CONTACT_DATE),
                    EMPLOYER_CONTACT.CHANNEL, EMPLOYER_CONTACT.PURPOSE).from(EMPLOYER_CONTACT)
                    .where(EMPLOYER_CONTACT.CLIENT_ID.isNotNull().and(about.in(EMPLOYER_CONTACT.CLIENT_ID))
                            .and(EMPLOYER_CONTACT.CHANNEL.in(EmployerChannel.BEZOEK.name(), EmployerChannel.VIDEO.name())))
                    .groupBy(EMPLOYER_CONTACT.CLIENT_ID, EMPLOYER_CONTACT.TRAJECTORY_ID, EMPLOYER_CONTACT.CHANNEL, EMPLOYER_CONTACT.PURPOSE),
                    row -> meetings.add(new Meeting(row.id(1).orElseThrow(), row.id(2).orElse(null), row.day(3),
                            EmployerChannel.valueOf(row.code(4)), EmployerPurpose.valueOf(row.code(5)))));
            return meetings;
        });
    }
}
