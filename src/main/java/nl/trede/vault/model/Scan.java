package nl.trede.vault.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Select;

/// Reads a large table row after row, straight from the driver.
///
/// A query normally stands in memory as a whole before its first row is handed over, and beyond some thousands of rows H2 even puts it
/// in a temporary file; a scan makes each record from the page it stands on.
public final class Scan {
    private Scan() {
    }

    /// @param dsl   of [Vault#read]
    /// @param query without an order that needs sorting, and without parameters of its own
    /// @param maker makes a record of the line; the line itself is only valid until `maker` returns
    public static <T> List<T> list(DSLContext dsl, Select<?> query, Function<Line, T> maker) {
        String sql = dsl.renderInlined(query);
        return dsl.connectionResult(connection -> {
            lazily(connection, true);
            try (var statement = connection.prepareStatement(sql)) {
                return list(statement, maker);
            } finally {
                lazily(connection, false);
            }
        });
    }

    private static <T> List<T> list(PreparedStatement statement, Function<Line, T> maker) throws SQLException {
        var all = new ArrayList<T>();
        try (ResultSet rows = statement.executeQuery()) {
            var line = new Line(rows);
            while (rows.next()) {
                all.add(maker.apply(line));
            }
        }
        return all;
    }

    private static void lazily(Connection connection, boolean lazy) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET LAZY_QUERY_EXECUTION " + (lazy ? 1 : 0));
        }
    }
}
