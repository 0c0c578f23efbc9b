package nl.trede.vault.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Brings the schema up to date. H2 commits every DDL statement by itself, so a migration that fails halfway cannot be rolled back:
/// it runs on a copy, which takes the place of the original only when it is complete and holds the same rows.
final class Migrations {
    /// The newest migration; a test compares it with the files.
    static final int LATEST = 15;
    static final String FOLDER = "classpath:nl/trede/vault/migration";
    private static final String COPY = "migrating";

    private Migrations() {
    }

    /// The version of an open database, 0 when it has no schema yet: one cheap query instead of Flyway's start-up.
    static int version(DSLContext dsl) {
        boolean present = dsl.fetchExists(DSL.selectOne().from("information_schema.tables")
                .where(DSL.field("table_name").eq("flyway_schema_history")));
        return present
                ? dsl.fetchOptional("select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\"")
                        .map(row -> row.get(0, Integer.class)).orElse(0)
                : 0;
    }

    /// Runs what is missing on a new, empty database.
    static void create(Database database) {
        flyway(database, false, FOLDER);
    }

    /// Migrates a copy of the closed database and puts it in place of the original. When it throws, the original is as it was.
    ///
    /// @param locations where the migrations are; [#FOLDER] outside tests
    static void upgrade(Path folder, byte[] key, String... locations) throws IOException, SQLException {
        Path original = Database.path(folder);
        Path copy = folder.resolve(COPY + Database.SUFFIX);
        Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
        var database = new Database(folder, COPY, key);
        try {
            Held before = held(database);
            flyway(database, true, locations);
            if (!before.in(held(database))) {
                throw new IOException("The migrated copy does not hold what the original held");
            }
            Files.move(copy, original, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SQLException | RuntimeException failed) {
            letGo(database);
            throw failed;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /// What must be the same after a migration: the end of the log, and how many rows each table has that was there before.
    private record Held(AuditChain.Head head, Map<String, Long> rows) {
        boolean in(Held after) {
            return after.head().equals(head) && after.rows().entrySet().containsAll(rows.entrySet());
        }
    }

    private static Held held(Database database) throws SQLException {
        try (Connection connection = database.connect(true); var statement = connection.createStatement()) {
            DSLContext dsl = Database.dsl(connection);
            var held = new Held(AuditChain.head(dsl), Tally.of(dsl));
            statement.execute("SHUTDOWN");
            return held;
        }
    }

    /// Lets go of the copy, which a migration that failed halfway leaves open: it could be neither removed nor made again.
    private static void letGo(Database copy) {
        try (Connection connection = copy.connect(true); var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException alreadyGone) {
            return;
        }
    }

    private static void flyway(Database database, boolean mustExist, String... locations) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database.url(mustExist), "trede", database.password())
                .locations(locations)
                // A migration may reach the program after one with a higher number.
                .outOfOrder(true)
                .loggers("slf4j")
                .load()
                .migrate();
    }
}
