package nl.trede.employers.model;

import static nl.trede.vault.schema.Tables.EMPLOYER_MERGE;
import static nl.trede.vault.schema.Tables.REVISION;
import static nl.trede.vault.schema.Tables.SCAN_ANSWER;
import static nl.trede.vault.schema.Tables.WORKPLACE_SCAN;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.common.outcome.Outcome;
import nl.trede.vault.model.AuditKind;
import nl.trede.vault.model.AuditLine;
import nl.trede.vault.model.Changes;
import nl.trede.vault.model.History;
import nl.trede.vault.model.HistoryEntry;
import nl.trede.vault.model.HistorySource;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.RecordKind;
import nl.trede.vault.model.Revision;
import nl.trede.vault.model.Vault;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Everything that was changed about an employer and what is kept of it, with all that was merged into it. A merge is restored as a whole: what
/// it moved is one line, and putting that line back takes the two apart.
public final class EmployerHistory implements HistorySource {
    private static final int MOST_LOG = 1000;
    private static final Field<UUID> ID = DSL.field("id", SQLDataType.UUID);
    private static final Field<UUID> EMPLOYER = DSL.field("employer_id", SQLDataType.UUID);

    private final Vault vault;
    private final MergeService merges;
    private final Changes changes;
    private final UUID employerId;

    /// @param guests other rooms' kinds of record that may name an employer
    public EmployerHistory(Vault vault, MergeService merges, List<RecordKind<?>> guests, UUID employerId) {
        this.vault = vault;
        this.merges = merges;
        this.employerId = employerId;
        changes = new Changes(vault, Stream.concat(EmployerKinds.ofEmployer().stream(), guests.stream()).toList());
    }

    @Override
    public List<HistoryEntry> changes() {
        return changes.of(new History(vault).ofRecords(vault.read(this::records))).stream().filter(entry -> !moved(entry)).toList();
    }

    @Override
    public List<AuditLine> log() {
        return new History(vault).logOfRecords(vault.read(this::records), MOST_LOG);
    }

    @Override
    public Optional<RecordKind<?>> kind(String shelf) {
        return changes.kind(shelf);
    }

    @Override
    public Outcome<Undo> restore(HistoryEntry entry) {
        Revision revision = entry.revision();
        if (revision.recordType().equals(EmployerMergeRepository.SHELF.name())) {
            return merges.again(Json.read(revision.content(), EmployerMerge.class)).map(made -> () -> merges.undo(made));
        }
        Optional<EmployerMerge> away = revision.recordType().equals(EmployerRepository.SHELF.name()) && !revision.recordId().equals(employerId)
                ? new EmployerMergeRepository(vault).away(revision.recordId()) : Optional.empty();
        if (away.isPresent()) {
            return entry.removal() ? merges.undo(away.get()).map(back -> () -> merges.again(away.get()))
                    : Outcome.refused("employers.history.refused.merged", away.get().goneName());
        }
        return Outcome.done(changes.restore(entry));
    }

    /// The ids of it, of all that was merged into it, and of what is there now or was when it was removed.
    private Set<UUID> records(DSLContext dsl) {
        Set<UUID> employers = merged(dsl);
        var records = new HashSet<>(employers);
        for (RecordKind<?> kind : changes.kinds()) {
            if (Stream.of(kind.shelf().table().fields()).anyMatch(field -> field.getName().equalsIgnoreCase(EMPLOYER.getName()))) {
                records.addAll(dsl.select(ID).from(kind.shelf().table()).where(EMPLOYER.in(employers)).fetchSet(ID));
            }
        }
        records.addAll(dsl.select(EMPLOYER_MERGE.ID).from(EMPLOYER_MERGE).where(EMPLOYER_MERGE.KEPT_ID.in(employers)).fetchSet(EMPLOYER_MERGE.ID));
        records.addAll(removed(dsl, employers));
        records.addAll(answers(dsl, records));
        return records;
    }

    private Set<UUID> merged(DSLContext dsl) {
        var all = new HashSet<UUID>();
        for (Set<UUID> more = Set.of(employerId); !more.isEmpty();) {
            all.addAll(more);
            more = dsl.select(EMPLOYER_MERGE.GONE_ID).from(EMPLOYER_MERGE).where(EMPLOYER_MERGE.KEPT_ID.in(more).and(EMPLOYER_MERGE.GONE_ID.notIn(all)))
                    .fetchSet(EMPLOYER_MERGE.GONE_ID);
        }
        return all;
    }

    /// What was removed while it was about one of these employers, and is not back elsewhere.
    private Set<UUID> removed(DSLContext dsl, Set<UUID> employers) {
        var gone = new HashSet<UUID>();
        dsl.select(REVISION.RECORD_TYPE, REVISION.RECORD_ID).from(REVISION)
                .where(REVISION.EMPLOYER_ID.in(employers).and(REVISION.EVENT.eq(AuditKind.VERWIJDEREN.name())))
                .forEach(row -> changes.kind(row.value1()).filter(kind -> !dsl.fetchExists(dsl.selectOne().from(kind.shelf().table()).where(ID.eq(row.value2()))))
                        .ifPresent(kind -> gone.add(row.value2())));
        return gone;
    }

    /// The points of the scans among these records, those that were removed too.
    private static Set<UUID> answers(DSLContext dsl, Set<UUID> records) {
        Set<UUID> answers = new HashSet<>(dsl.select(SCAN_ANSWER.ID).from(SCAN_ANSWER).where(SCAN_ANSWER.SCAN_ID.in(records)).fetchSet(SCAN_ANSWER.ID));
        Set<UUID> clients = dsl.select(WORKPLACE_SCAN.CLIENT_ID).from(WORKPLACE_SCAN).where(WORKPLACE_SCAN.ID.in(records))
                .union(dsl.select(REVISION.CLIENT_ID).from(REVISION).where(REVISION.RECORD_TYPE.eq(WorkplaceScanRepository.SHELF.name())
                        .and(REVISION.RECORD_ID.in(records)))).fetchSet(0, UUID.class);
        dsl.selectFrom(REVISION).where(REVISION.CLIENT_ID.in(clients).and(REVISION.RECORD_TYPE.eq(ScanAnswerRepository.SHELF.name())))
                .fetchInto(Revision.class).stream()
                .filter(one -> records.contains(Json.read(one.content(), ScanAnswer.class).scanId())).map(Revision::recordId).forEach(answers::add);
        return answers;
    }

    /// Whether nothing but the employer of a record changed, as a merge does and its undoing.
    private static boolean moved(HistoryEntry entry) {
        boolean own = EmployerKinds.ofEmployer().stream().anyMatch(kind -> kind.shelf().name().equals(entry.revision().recordType()));
        return own && !entry.removal() && entry.changes().stream().allMatch(change -> change.component().equals("employerId"));
    }
}
