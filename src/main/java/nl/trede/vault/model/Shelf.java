package nl.trede.vault.model;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Where one kind of record is kept: its table, its Java record, whose client it is about and which employer.
///
/// A room declares one shelf per kind of record, as a constant of its repository. Columns and record components share their names
/// (`start_date` ↔ `startDate`), so a shelf needs no further mapping.
///
/// @param table    the generated table
/// @param type     the Java record
/// @param client   the client a record is about, for the NEN 7513 line; null when it is about none
/// @param employer the employer a record is about, under which its versions are found; null when it is about none
public record Shelf<R extends Record & Stored>(Table<?> table, Class<R> type, Function<R, @Nullable UUID> client,
        Function<R, @Nullable UUID> employer) {
    /// A shelf of records about a client.
    public static <R extends Record & Stored> Shelf<R> of(Table<?> table, Class<R> type, Function<R, @Nullable UUID> client) {
        return new Shelf<>(table, type, client, row -> null);
    }

    /// A shelf of records that are about no client.
    public static <R extends Record & Stored> Shelf<R> of(Table<?> table, Class<R> type) {
        return new Shelf<>(table, type, row -> null, row -> null);
    }

    /// The same shelf, whose records are about an employer too.
    public Shelf<R> at(Function<R, @Nullable UUID> employer) {
        return new Shelf<>(table, type, client, employer);
    }

    /// The name of the table, which also names the kind of record in history, log and [Changed].
    public String name() {
        return table.getName().toLowerCase(java.util.Locale.ROOT);
    }

    Optional<UUID> clientOf(R row) {
        return Optional.ofNullable(client.apply(row));
    }

    Optional<UUID> employerOf(R row) {
        return Optional.ofNullable(employer.apply(row));
    }

    @SuppressWarnings("unchecked")
    Field<UUID> id() {
        return (Field<UUID>) table.getPrimaryKey().getFields().getFirst();
    }
}
