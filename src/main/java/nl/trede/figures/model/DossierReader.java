package nl.trede.figures.model;

import static nl.trede.vault.schema.Tables.BENEFITS_ADVICE;
import static nl.trede.vault.schema.Tables.CLIENT;
import static nl.trede.vault.schema.Tables.CONTACT_MOMENT;
import static nl.trede.vault.schema.Tables.DISCLOSURE_DECISION;
import static nl.trede.vault.schema.Tables.EMPLOYER_CONTACT;
import static nl.trede.vault.schema.Tables.JOB;
import static nl.trede.vault.schema.Tables.LADDER_MEASUREMENT;
import static nl.trede.vault.schema.Tables.TRAJECTORY;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.trede.clients.model.Assignment;
import nl.trede.clients.model.AssignmentRepository;
import nl.trede.clients.model.ContactChannel;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactLocation;
import nl.trede.clients.model.ContactMoment;
import nl.trede.clients.model.StandInService;
import nl.trede.clients.model.Trajectory;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.advice.BenefitsAdvice;
import nl.trede.ladder.model.LadderMeasurement;
import nl.trede.partners.model.CoachRepository;
import nl.trede.partners.model.LeaveRepository;
import nl.trede.partners.model.RegionRepository;
import nl.trede.partners.model.TeamRepository;
import nl.trede.vault.model.Scan;
import nl.trede.vault.model.Vault;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Reads the dossiers in thirteen queries. The many contacts are read by [Scan], and free text stays in the vault.
public final class DossierReader {
    private final Vault vault;

    public DossierReader(Vault vault) {
        this.vault = vault;
    }

    public Dossiers read() {
        // The two largest tables at the same time: decrypting their pages is most of the work.
        CompletableFuture<List<EmployerContact>> employerContacts = CompletableFuture.supplyAsync(this::employerContacts);
        List<ContactMoment> contacts = contacts();
        List<Assignment> assignments = new AssignmentRepository(vault).all();
        return new Dossiers(people(), without(TRAJECTORY, Trajectory.class, TRAJECTORY.GOAL_IN_CLIENT_WORDS),
                assignments, StandInService.employed(new CoachRepository(vault).all(), assignments), new TeamRepository(vault).all(),
                new RegionRepository(vault).all(), contacts, joined(employerContacts),
                without(LADDER_MEASUREMENT, LadderMeasurement.class, LADDER_MEASUREMENT.NOTE, LADDER_MEASUREMENT.OVERRIDE_REASON),
                without(JOB, Job.class, JOB.LESSONS_LEARNED), new LeaveRepository(vault).all(), decisions(),
                without(BENEFITS_ADVICE, BenefitsAdvice.class, BENEFITS_ADVICE.SUMMARY, BENEFITS_ADVICE.BY_WHOM));
    }

    private static <T> T joined(CompletableFuture<T> reading) {
        try {
            return reading.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException refused ? refused : failed;
        }
    }

    private List<Dossiers.Person> people() {
        return vault.read(dsl -> dsl.select(CLIENT.ID, CLIENT.DISPLAY_NAME, CLIENT.REGION_OBJECTION).from(CLIENT)
                .fetch(row -> new Dossiers.Person(row.value1(), row.value2(), row.value3())));
    }

    private List<Dossiers.Decided> decisions() {
        return vault.read(dsl -> dsl.select(DISCLOSURE_DECISION.CLIENT_ID, DISCLOSURE_DECISION.DECIDED_ON).from(DISCLOSURE_DECISION)
                .fetch(row -> new Dossiers.Decided(row.value1(), row.value2())));
    }

    private <R> List<R> without(Table<?> table, Class<R> type, Field<?>... freeText) {
        List<Field<?>> left = List.of(freeText);
        List<Field<?>> columns = table.fieldStream().<Field<?>>map(column -> left.contains(column) ? blank(column) : column).toList();
        return vault.read(dsl -> dsl.select(columns).from(table).fetchInto(type));
    }

    /// Keeps the place of a column, which a record is made by, without reading what stands in it.
    private static <T> Field<T> blank(Field<T> column) {
        return DSL.castNull(column).as(column);
    }

    private List<ContactMoment> contacts() {
        var from = CONTACT_MOMENT;
        return vault.read(dsl -> Scan.list(dsl, dsl.select(from.ID, from.CLIENT_ID, from.TRAJECTORY_ID, from.COACH_ID, from.CONTACT_DATE,
                from.KIND, from.CHANNEL, from.LOCATION, from.MINUTES, from.NO_SHOW, from.SHAREABLE).from(from),
                line -> new ContactMoment(line.id(1), line.reference(2), line.reference(3), line.reference(4), line.date(5),
                        line.code(6, ContactKind.class), line.code(7, ContactChannel.class), line.code(8, ContactLocation.class),
                        line.number(9), line.flag(10), null, line.flag(11))));
    }

    private List<EmployerContact> employerContacts() {
        var from = EMPLOYER_CONTACT;
        return vault.read(dsl -> Scan.list(dsl, dsl.select(from.ID, from.EMPLOYER_ID, from.COACH_ID, from.TRAJECTORY_ID, from.CLIENT_ID,
                from.CONTACT_DATE, from.CHANNEL, from.CLIENT_PRESENT, from.BY_CLIENT, from.PURPOSE, from.MINUTES, from.FITS_PLAN).from(from),
                line -> new EmployerContact(line.id(1), line.reference(2), null, line.reference(3), line.reference(4), line.reference(5),
                        line.date(6), line.code(7, EmployerChannel.class), line.flag(8), line.flag(9), line.answer(12),
                        line.code(10, EmployerPurpose.class), null, null, null, null, line.number(11), null, null, null)));
    }
}
