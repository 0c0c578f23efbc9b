package nl.trede.vault.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.trede.vault.schema.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// How many rows each table of a caseload has.
final class Tally {
    private Tally() {
    }

    /// By the database's own count, in one question; tables that an older schema does not have yet are left out.
    static Map<String, Long> of(DSLContext dsl) {
        Set<String> present = dsl.select(DSL.field("table_name", String.class)).from("information_schema.tables").fetchSet(row ->
                row.value1().toLowerCase(Locale.ROOT));
        List<Table<?>> tables = tables().filter(table -> present.contains(name(table))).toList();
        var row = dsl.select(tables.stream().map(Tally::count).toList()).fetchSingle();
        var rows = new HashMap<String, Long>();
        for (int i = 0; i < tables.size(); i++) {
            rows.put(name(tables.get(i)), row.get(i, Long.class));
        }
        return rows;
    }

    /// The first table, read row by row, that does not have as many rows as it should.
    static Optional<String> firstWrong(DSLContext dsl, Map<String, Long> should) {
        return tables().filter(table -> readThrough(dsl, table) != should.getOrDefault(name(table), 0L)).map(Tally::name).sorted().findFirst();
    }

    private static Field<Integer> count(Table<?> table) {
        return DSL.field(DSL.selectCount().from(table));
    }

    /// How many rows could really be read, −1 when the table is damaged.
    private static long readThrough(DSLContext dsl, Table<?> table) {
        try (var rows = dsl.selectFrom(table).fetchSize(1000).fetchLazy()) {
            long read = 0;
            while (rows.fetchNext() != null) {
                read++;
            }
            return read;
        } catch (DataAccessException damaged) {
            return -1;
        }
    }

    private static Stream<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream();
    }

    private static String name(Table<?> table) {
        return table.getName().toLowerCase(Locale.ROOT);
    }
}
