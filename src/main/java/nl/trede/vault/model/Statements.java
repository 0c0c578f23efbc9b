package nl.trede.vault.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// The statements of the writing connection, each prepared once for as long as the vault is open. Only [Write] uses them.
final class Statements {
    private static final int BATCH = 1000;

    private final Connection connection;
    private final DSLContext dsl;
    private final Map<Table<?>, RowSql> rows = new HashMap<>();
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
        this.dsl = Database.dsl(connection);
    }

    /// For questions that are no rows of a shelf.
    DSLContext dsl() {
        return dsl;
    }

    <R extends Record> Optional<R> find(Table<?> table, Class<R> type, UUID id) {
        RowSql sql = sql(table, type);
        return run(sql.find(), List.of(id), statement -> {
            try (var result = statement.executeQuery()) {
                return result.isBeforeFirst()
                        ? dsl.fetchOptional(result, sql.columns().toArray(new Field<?>[0])).map(row -> row.into(type)) : Optional.empty();
            }
        });
    }

    void insert(Table<?> table, Record row) {
        RowSql sql = sql(table, row.getClass());
        run(sql.insert(), sql.values(row), PreparedStatement::executeUpdate);
    }

    void update(Table<?> table, Record row, UUID id) {
        RowSql sql = sql(table, row.getClass());
        List<Object> values = sql.values(row);
        values.add(id);
        run(sql.update(), values, PreparedStatement::executeUpdate);
    }

    void delete(Table<?> table, Class<? extends Record> type, UUID id) {
        run(sql(table, type).delete(), List.of(id), PreparedStatement::executeUpdate);
    }

    /// Adds rows in batches.
    ///
    /// @param values in the order of the table's columns
    int insertAll(Table<?> table, Iterator<Object[]> values) {
        String sql = dsl.render(DSL.insertInto(table, table.fields()).values(new Object[table.fields().length]));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int added = 0;
            while (values.hasNext()) {
                bind(statement, Arrays.asList(values.next()));
                statement.addBatch();
                added++;
                if (added % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
            return added;
        } catch (SQLException refused) {
            throw new DataAccessException("The database refused a row", refused);
        }
    }

    @FunctionalInterface
    private interface Run<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, List<Object> values, Run<T> run) {
        try {
            PreparedStatement statement = prepared.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                prepared.put(sql, statement);
            }
            bind(statement, values);
            return run.of(statement);
        } catch (SQLException refused) {
            throw new DataAccessException("The database refused a row", refused);
        }
    }

    private RowSql sql(Table<?> table, Class<? extends Record> type) {
        return rows.computeIfAbsent(table, any -> RowSql.of(dsl, table, type));
    }

    private static void bind(PreparedStatement statement, Iterable<Object> values) throws SQLException {
        int place = 1;
        for (Object value : values) {
            statement.setObject(place++, RowSql.bound(value));
        }
    }
}
