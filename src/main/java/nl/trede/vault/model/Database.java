package nl.trede.vault.model;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// How the encrypted H2 file of a vault is reached. The only place that knows the URL and the limits of reliability, facts 1, 4 and 10.
final class Database {
    /// The storage format stands in the file name (reliability, fact 9).
    static final String FILE = "caseload-1";
    static final String SUFFIX = ".mv.db";
    private static final long MOST_CACHE_KIB = 64 << 10;

    private static final Settings SETTINGS = new Settings()
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withRenderSchema(false)
            .withExecuteLogging(false)
            .withCacheRecordMappers(true)
            .withFetchServerOutputSize(0);

    private final Path file;
    private final String password;

    /// @param key 256 random bits; H2 never sees the passphrase
    Database(Path folder, String name, byte[] key) {
        file = folder.resolve(name);
        password = HexFormat.of().formatHex(key) + " trede";
    }

    static Path path(Path folder) {
        return folder.resolve(FILE + SUFFIX);
    }

    /// @param mustExist refuse to make a new file: a vault whose database has gone is damaged, not empty
    Connection connect(boolean mustExist) throws SQLException {
        return DriverManager.getConnection(url(mustExist), "trede", password);
    }

    /// For looking at a file that was not closed in an orderly way: H2 may otherwise "repair" a damaged file into an empty one.
    Connection connectReadOnly() throws SQLException {
        return DriverManager.getConnection(url(true) + ";ACCESS_MODE_DATA=r", "trede", password);
    }

    String url(boolean mustExist) {
        return "jdbc:h2:file:" + file.toAbsolutePath() + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1"
                + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
                // Otherwise a question in brackets that is asked again within a transaction gets the answer from before the transaction wrote.
                + ";OPTIMIZE_REUSE_RESULTS=FALSE"
                + ";CACHE_SIZE=" + cacheKib() + (mustExist ? ";IFEXISTS=TRUE" : "");
    }

    /// H2's own 16 MiB holds not one large table, so that each reading of it decrypts it again. An eighth of a small heap is that much.
    private static long cacheKib() {
        return Math.min(MOST_CACHE_KIB, Runtime.getRuntime().maxMemory() / 8 / 1024);
    }

    String password() {
        return password;
    }

    static DSLContext dsl(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, SETTINGS);
    }
}
