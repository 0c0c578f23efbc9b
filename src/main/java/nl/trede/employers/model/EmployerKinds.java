package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.EMPLOYER_MERGE;
import static nl.trede.vault.schema.Tables.JOB_SEARCH_PLAN;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.trede.vault.model.RecordKind;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Stored;
import nl.trede.vault.model.Write;
import org.jspecify.annotations.Nullable;

/// The kinds of record of this room, as *Geschiedenis* of a client and of an employer shows and restores them.
public final class EmployerKinds {
    /// Title of an employer that was merged into another.
    private static final String MERGED = "employers.history.merged";
    private static final Map<String, RecordKind.Naming> WHERE = Map.of("employerId", Names::employer);
    private static final RecordKind<EmployerContact> CONTACT = new RecordKind<>(EmployerContactRepository.SHELF, "employers.record.contact")
            .naming(Map.of("employerId", Names::employer, "personId", Names::person, "clientId", Names::client))
            .needing(EmployerPersonRepository.SHELF, EmployerContact::personId)
            .fitting(here(EmployerContactRepository.SHELF, EmployerContact::employerId, EmployerContact::withEmployerId));
    private static final RecordKind<WorkplaceScan> SCAN = new RecordKind<>(WorkplaceScanRepository.SHELF, "employers.record.scan").naming(WHERE)
            .called("workplace").fitting(here(WorkplaceScanRepository.SHELF, WorkplaceScan::employerId, WorkplaceScan::withEmployerId));
    private static final RecordKind<ScanAnswer> ANSWER = new RecordKind<>(ScanAnswerRepository.SHELF, "employers.record.answer").called("question")
            .needing(WorkplaceScanRepository.SHELF, ScanAnswer::scanId);
    private static final RecordKind<SearchTarget> TARGET = new RecordKind<>(SearchTargetRepository.SHELF, "employers.record.target")
            .naming(Map.of("employerId", Names::employer, "clientId", Names::client)).fitting(EmployerKinds::once);

    private EmployerKinds() {
    }

    /// What is about a client.
    public static List<RecordKind<?>> ofClient() {
        return List.of(CONTACT.called("contactDate", "employerId"), SCAN, ANSWER,
                new RecordKind<>(JobSearchPlanRepository.SHELF, "employers.record.plan", Map.of("branches", Branch.class, "conditions", WorkCondition.class))
                        .called("version").fitting(EmployerKinds::numbered),
                TARGET.called("employerId"), new RecordKind<>(TravelTimeRepository.SHELF, "employers.record.travel").called("town"));
    }

    /// What is about an employer.
    public static List<RecordKind<?>> ofEmployer() {
        return List.of(new RecordKind<>(EmployerRepository.SHELF, "employers.record.employer", Map.of("conditions", WorkCondition.class))
                        .called("name").removed(MERGED),
                new RecordKind<>(EmployerPersonRepository.SHELF, "employers.record.person").called("name")
                        .fitting(here(EmployerPersonRepository.SHELF, EmployerPerson::employerId, EmployerPerson::withEmployerId)),
                CONTACT.called("contactDate", "clientId"), SCAN, ANSWER, TARGET.called("clientId"),
                new RecordKind<>(HarrieTrainingRepository.SHELF, "employers.record.training").called("personId").naming(Map.of("personId", Names::person))
                        .needing(EmployerPersonRepository.SHELF, HarrieTraining::personId)
                        .fitting(here(HarrieTrainingRepository.SHELF, HarrieTraining::employerId, HarrieTraining::withEmployerId)),
                new RecordKind<>(SroiEntryRepository.SHELF, "employers.record.sroi").called("buildingBlock")
                        .fitting(here(SroiEntryRepository.SHELF, SroiEntry::employerId, SroiEntry::withEmployerId)),
                new RecordKind<>(EmployerMergeRepository.SHELF, "employers.record.merge").called("goneName").removed("employers.history.apart"));
    }

    /// A record that was merged along stays where it is now; one that was removed goes to where its employer went.
    private static <R extends Record & Stored> RecordKind.Fitting<R> here(Shelf<R> shelf, Function<R, UUID> employer,
            BiFunction<R, UUID, R> moved) {
        return (write, earlier) -> moved.apply(earlier, write.find(shelf, earlier.id()).map(employer)
                .orElseGet(() -> remaining(write, employer.apply(earlier))));
    }

    /// For a record of another room: it goes to where its employer went, if that was merged away.
    public static <R extends Record & Stored> RecordKind.Fitting<R> following(Function<R, @Nullable UUID> employer, BiFunction<R, UUID, R> moved) {
        return (write, earlier) -> employer.apply(earlier) == null ? earlier : moved.apply(earlier, remaining(write, employer.apply(earlier)));
    }

    /// A client has an employer on the plan once.
    private static SearchTarget once(Write write, SearchTarget earlier) {
        UUID employer = remaining(write, earlier.employerId());
        return new EmployerRecords<>(SearchTargetRepository.SHELF, SearchTarget::withEmployerId).at(write, employer).stream()
                .filter(target -> target.clientId().equals(earlier.clientId())).findFirst().map(target -> earlier.withId(target.id())).orElse(earlier)
                .withEmployerId(employer);
    }

    /// A version of the plan that was written meanwhile keeps its number.
    private static JobSearchPlan numbered(Write write, JobSearchPlan earlier) {
        List<JobSearchPlan> others = write.read(dsl -> dsl.selectFrom(JOB_SEARCH_PLAN).where(JOB_SEARCH_PLAN.CLIENT_ID.eq(earlier.clientId()))
                .fetchInto(JobSearchPlan.class)).stream().filter(other -> !other.id().equals(earlier.id())).toList();
        boolean taken = others.stream().anyMatch(other -> other.version() == earlier.version());
        return taken ? earlier.withVersion(1 + others.stream().mapToInt(JobSearchPlan::version).max().orElse(0)) : earlier;
    }

    /// The employer itself, or the one into which it was merged.
    static UUID remaining(Write write, UUID employer) {
        UUID at = employer;
        while (write.find(EmployerRepository.SHELF, at).isEmpty()) {
            UUID gone = at;
            var into = write.read(dsl -> dsl.select(EMPLOYER_MERGE.KEPT_ID).from(EMPLOYER_MERGE).where(EMPLOYER_MERGE.GONE_ID.eq(gone))
                    .limit(1).fetchOptional(EMPLOYER_MERGE.KEPT_ID));
            if (into.isEmpty()) {
                return employer;
            }
            at = into.get();
        }
        return at;
    }
}
