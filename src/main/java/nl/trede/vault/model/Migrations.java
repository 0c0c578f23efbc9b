package nl.trede.vault.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Brings the schema up to date. H2 commits every DDL statement by itself, so a migration that fails halfway cannot be rolled back:
/// it runs on a copy, which takes the place of the original only when it is complete and holds the same rows.
final class Migrations {
    /// The newest migration; a test compares it with the files.
    static final int LATEST = 6;
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
        try {
            var database = new Database(folder, COPY, key);
            AuditChain.Head before = head(database);
            flyway(database, true, locations);
            if (!head(database).equals(before)) {
                throw new IOException("The migrated copy does not end at the same line of the log");
            }
            Files.move(copy, original, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static AuditChain.Head head(Database database) throws SQLException {
        try (Connection connection = database.connect(true); var statement = connection.createStatement()) {
            AuditChain.Head head = AuditChain.head(Database.dsl(connection));
            statement.execute("SHUTDOWN");
            return head;
        }
    }

    private static void flyway(Database database, boolean mustExist, String... locations) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database.url(mustExist), "trede", database.password())
                .locations(locations)
                .loggers("slf4j")
                .load()
                .migrate();
    }
}
