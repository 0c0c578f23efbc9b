package nl.trede.tools.sample;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.AssignmentRepository;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.clients.model.CareerProfileRepository;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.IntakeRepository;
import nl.trede.clients.model.LifeDomainNoteRepository;
import nl.trede.clients.model.TrajectoryPauseRepository;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.consent.model.SharingEventRepository;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ParticipantRepository;
import nl.trede.conversations.model.TopicRepository;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerPersonRepository;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.HarrieTrainingRepository;
import nl.trede.employers.model.JobSearchPlanRepository;
import nl.trede.employers.model.ScanAnswerRepository;
import nl.trede.employers.model.SearchTargetRepository;
import nl.trede.employers.model.SroiEntryRepository;
import nl.trede.employers.model.TravelTimeRepository;
import nl.trede.employers.model.WorkplaceScanRepository;
import nl.trede.jobs.model.FollowAlongPlanRepository;
import nl.trede.jobs.model.JobEndReportRepository;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.JobStartReportRepository;
import nl.trede.jobs.model.StepDownRepository;
import nl.trede.jobs.model.SupportLineRepository;
import nl.trede.jobs.model.advice.BenefitsAdviceRepository;
import nl.trede.jobs.model.scheme.InstrumentRepository;
import nl.trede.jobs.model.scheme.SchemeAnswerRepository;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.partners.model.CoachRepository;
import nl.trede.partners.model.OrganisationRepository;
import nl.trede.partners.model.PartyRepository;
import nl.trede.partners.model.TeamRepository;
import nl.trede.route.model.GoalContactRepository;
import nl.trede.route.model.RouteFileRepository;
import nl.trede.route.model.RouteGoalRepository;
import nl.trede.route.model.RouteMarkRepository;
import nl.trede.route.model.SubsidyPaperRepository;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.Revision;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Stored;
import nl.trede.vault.model.Write;
import nl.trede.vault.schema.Tables;
import org.jooq.Table;

/// The records of a sample, gathered before they are written with one line of the log for each table.
public final class Batch {
    /// Tables in the order in which one refers to another.
    private static final List<Shelf<?>> ORDER = List.of(OrganisationRepository.SHELF, TeamRepository.SHELF, CoachRepository.SHELF,
            ClientRepository.SHELF, PartyRepository.SHELF, TrajectoryRepository.SHELF, AssignmentRepository.SHELF, CareerProfileRepository.SHELF,
            IntakeRepository.SHELF, LifeDomainNoteRepository.SHELF,
            BenefitEntitlementRepository.SHELF, ContactMomentRepository.SHELF, ActionItemRepository.SHELF,
            LadderMeasurementRepository.SHELF, EmployerRepository.SHELF, EmployerPersonRepository.SHELF,
            HarrieTrainingRepository.SHELF, SroiEntryRepository.SHELF, JobSearchPlanRepository.SHELF, SearchTargetRepository.SHELF, TravelTimeRepository.SHELF,
            EmployerContactRepository.SHELF, JobRepository.SHELF,
            WorkplaceScanRepository.SHELF, ScanAnswerRepository.SHELF,
            JobStartReportRepository.SHELF, JobEndReportRepository.SHELF, FollowAlongPlanRepository.SHELF, SupportLineRepository.SHELF, StepDownRepository.SHELF,
            BenefitsAdviceRepository.SHELF, SchemeAnswerRepository.SHELF, InstrumentRepository.SHELF,
            ConsentRepository.SHELF, SharingEventRepository.SHELF,
            DisclosureDecisionRepository.SHELF, ConversationRepository.SHELF, ParticipantRepository.SHELF, TopicRepository.SHELF, TrajectoryPauseRepository.SHELF,
            RouteFileRepository.SHELF, RouteMarkRepository.SHELF, SubsidyPaperRepository.SHELF,
            RouteGoalRepository.SHELF, GoalContactRepository.SHELF);

    private final Map<Shelf<?>, List<Record>> rows = new LinkedHashMap<>();
    private final List<Revision> versions = new ArrayList<>();

    <R extends Record & Stored> R add(Shelf<R> shelf, R row) {
        if (!ORDER.contains(shelf)) {
            throw new IllegalArgumentException("Nothing says when to write " + shelf.name());
        }
        rows.computeIfAbsent(shelf, kind -> new ArrayList<>()).add(row);
        return row;
    }

    void add(Revision version) {
        versions.add(version);
    }

    /// The records of one kind, in the order they were made.
    public <R extends Record & Stored> List<R> of(Shelf<R> shelf) {
        return rows.getOrDefault(shelf, List.of()).stream().map(shelf.type()::cast).toList();
    }

    /// How many clients it has.
    public int clients() {
        return of(ClientRepository.SHELF).size();
    }

    /// How many contact moments it has.
    public int contacts() {
        return of(ContactMomentRepository.SHELF).size();
    }

    public List<Revision> versions() {
        return List.copyOf(versions);
    }

    /// Inserts everything within one transaction.
    public void write(Write write) {
        ORDER.forEach(shelf -> insert(write, shelf.table(), shelf.type(), byAge(rows.getOrDefault(shelf, List.of()))));
        insert(write, Tables.REVISION, Revision.class, versions);
    }

    /// Oldest first: rows that arrive in the order of their ids are written several times faster.
    private static List<Record> byAge(List<Record> records) {
        return records.stream().sorted(Comparator.comparing(row -> ((Stored) row).id().toString())).toList();
    }

    private static void insert(Write write, Table<?> table, Class<? extends Record> type, List<? extends Record> records) {
        if (!records.isEmpty()) {
            RecordComponent[] columns = columns(table, type);
            Iterator<Object[]> values = records.stream().map(row -> values(columns, row)).iterator();
            write.insertAll(table, values, AuditKind.AANMAKEN);
        }
    }

    private static RecordComponent[] columns(Table<?> table, Class<? extends Record> type) {
        return Arrays.stream(table.fields()).map(field -> component(type, field.getName())).toArray(RecordComponent[]::new);
    }

    private static RecordComponent component(Class<? extends Record> type, String column) {
        String name = column.replace("_", "");
        return Arrays.stream(type.getRecordComponents()).filter(part -> part.getName().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No component for column " + column + " in " + type.getSimpleName()));
    }

    private static Object[] values(RecordComponent[] columns, Record row) {
        var values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            try {
                Object value = columns[i].getAccessor().invoke(row);
                values[i] = value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
            } catch (ReflectiveOperationException unreachable) {
                throw new IllegalStateException(unreachable);
            }
        }
        return values;
    }
}
