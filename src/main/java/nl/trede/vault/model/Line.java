package nl.trede.vault.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// The row a [Scan] stands on. Columns count from 1.
///
/// Ids of others and dates return in many rows: they are handed out as one object each, which saves half the memory of a large caseload.
public final class Line {
    private final ResultSet row;
    private final Map<Object, Object> shared = new HashMap<>();

    Line(ResultSet row) {
        this.row = row;
    }

    /// The id of the row itself.
    public UUID id(int column) {
        return read(() -> row.getObject(column, UUID.class));
    }

    /// The id of something that many rows point at.
    public @Nullable UUID reference(int column) {
        return shared(read(() -> row.getObject(column, UUID.class)));
    }

    public @Nullable LocalDate date(int column) {
        return shared(read(() -> row.getObject(column, LocalDate.class)));
    }


    public <E extends Enum<E>> E code(int column, Class<E> type) {
        return Enum.valueOf(type, read(() -> row.getString(column)));
    }

    public @Nullable Integer number(int column) {
        return read(() -> {
            int number = row.getInt(column);
            return row.wasNull() ? null : number;
        });
    }

    public boolean flag(int column) {
        return read(() -> row.getBoolean(column));
    }

    /// For a question that may be unanswered.
    public @Nullable Boolean answer(int column) {
        return read(() -> {
            boolean answer = row.getBoolean(column);
            return row.wasNull() ? null : answer;
        });
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable T shared(@Nullable T value) {
        if (value == null) {
            return null;
        }
        Object before = shared.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }

    private static <T> T read(Cell<T> cell) {
        try {
            return cell.value();
        } catch (SQLException unreadable) {
            throw new DataAccessException("A row could not be read", unreadable);
        }
    }

    @FunctionalInterface
    private interface Cell<T> {
        T value() throws SQLException;
    }
}
