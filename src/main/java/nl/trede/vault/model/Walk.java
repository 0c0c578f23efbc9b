package nl.trede.vault.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;

/// The row one stands at while going through very many narrow rows, for lists over the whole caseload: making a jOOQ record of each
/// took longer than reading it. Columns count from 1; a value is taken before the next row is reached.
public final class Walk {
    private final ResultSet rows;

    private Walk(ResultSet rows) {
        this.rows = rows;
    }

    public static void through(ResultQuery<?> question, Consumer<Walk> step) {
        try (ResultSet rows = question.fetchResultSet()) {
            var walk = new Walk(rows);
            while (rows.next()) {
                step.accept(walk);
            }
        } catch (SQLException trouble) {
            throw unreadable(trouble);
        }
    }

    public Optional<UUID> id(int column) {
        return Optional.ofNullable(value(column, UUID.class));
    }

    public LocalDate day(int column) {
        return value(column, LocalDate.class);
    }

    public String code(int column) {
        return value(column, String.class);
    }

    /// Whether a condition holds; unknown counts as no.
    public boolean holds(int column) {
        return Boolean.TRUE.equals(value(column, Boolean.class));
    }

    private <T> T value(int column, Class<T> type) {
        try {
            return rows.getObject(column, type);
        } catch (SQLException trouble) {
            throw unreadable(trouble);
        }
    }

    private static DataAccessException unreadable(SQLException trouble) {
        return new DataAccessException("The rows could not be read", trouble);
    }
}
