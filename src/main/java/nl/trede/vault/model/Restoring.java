package nl.trede.vault.model;

import static nl.trede.vault.schema.Tables.REVISION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Brings one version back within one transaction: first what the record cannot stand without, then the record, then what was removed together
/// with it. A contact comes back with the person who was spoken to, a workplace scan with all that was seen.
final class Restoring {
    private record Step<R extends Record & Stored>(Shelf<R> shelf, UUID id, Optional<R> before) {
        void takeBack(Write write) {
            before.ifPresentOrElse(row -> write.save(shelf, row), () -> write.remove(shelf, id));
        }
    }

    private final Changes changes;
    private final List<Step<?>> steps = new ArrayList<>();

    Restoring(Changes changes) {
        this.changes = changes;
    }

    <R extends Record & Stored> int bring(Write write, RecordKind<R> kind, Revision revision) {
        R row = kind.fitting().fit(write, Json.read(revision.content(), kind.shelf().type()));
        kind.needs().forEach(need -> parent(write, need.shelf(), need.id().apply(row)));
        steps.add(new Step<>(kind.shelf(), row.id(), write.find(kind.shelf(), row.id())));
        write.save(kind.shelf(), row);
        if (revision.event() == AuditKind.VERWIJDEREN) {
            changes.kinds().forEach(other -> children(write, other, revision));
        }
        return steps.size();
    }

    /// The other way round: what came last goes first.
    int takeBack(Write write) {
        steps.reversed().forEach(step -> step.takeBack(write));
        return steps.size();
    }

    private void parent(Write write, Shelf<?> shelf, @Nullable UUID id) {
        if (id != null && absent(write, shelf, id)) {
            changes.kind(shelf.name()).ifPresent(kind -> removals(write, shelf.name()).stream().filter(gone -> gone.recordId().equals(id))
                    .findFirst().ifPresent(gone -> bring(write, kind, gone)));
        }
    }

    private <R extends Record & Stored> void children(Write write, RecordKind<R> kind, Revision gone) {
        kind.needs().stream().filter(need -> need.shelf().name().equals(gone.recordType())).forEach(need -> removals(write, kind.shelf().name())
                .stream().filter(one -> one.changedAt().equals(gone.changedAt()) && absent(write, kind.shelf(), one.recordId())
                        && gone.recordId().equals(need.id().apply(Json.read(one.content(), kind.shelf().type()))))
                .forEach(one -> bring(write, kind, one)));
    }

    private static <R extends Record & Stored> boolean absent(Write write, Shelf<R> shelf, UUID id) {
        return write.find(shelf, id).isEmpty();
    }

    /// The removals of a kind of record, the last first.
    private static List<Revision> removals(Write write, String shelf) {
        return write.read(dsl -> dsl.selectFrom(REVISION).where(REVISION.RECORD_TYPE.eq(shelf).and(REVISION.EVENT.eq(AuditKind.VERWIJDEREN.name())))
                .orderBy(REVISION.CHANGED_AT.desc(), REVISION.ID.desc()).fetchInto(Revision.class));
    }
}
