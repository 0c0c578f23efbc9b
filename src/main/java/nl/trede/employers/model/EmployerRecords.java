package nl.trede.employers.model;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Stored;
import nl.trede.vault.model.Write;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// A kind of record that names an employer, in this room or another: a merge moves them all. A room brings one for each of its shelves whose
/// table has a column `employer_id`.
///
/// @param moved the same record at another employer
public record EmployerRecords<R extends Record & Stored>(Shelf<R> shelf, BiFunction<R, UUID, R> moved) {
    /// The records at an employer, within a transaction.
    List<R> at(Write write, UUID employerId) {
        return write.read(dsl -> dsl.selectFrom(shelf.table()).where(DSL.field("employer_id", SQLDataType.UUID).eq(employerId))
                .fetchInto(shelf.type()));
    }

    /// Moves everything at one employer to another.
    ///
    /// @return the ids of what was moved
    List<UUID> move(Write write, UUID from, UUID to) {
        List<R> there = at(write, from);
        there.forEach(one -> write.save(shelf, moved.apply(one, to)));
        return there.stream().map(Stored::id).toList();
    }

    /// Moves some records back, as far as they are still where they were moved to.
    void moveBack(Write write, List<UUID> ids, UUID from, UUID to) {
        var moving = java.util.Set.copyOf(ids);
        at(write, from).stream().filter(one -> moving.contains(one.id())).forEach(one -> write.save(shelf, moved.apply(one, to)));
    }
}
