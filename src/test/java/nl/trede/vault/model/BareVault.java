package nl.trede.vault.model;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Opens the database of a vault with nothing but H2: what the vault itself is measured against.
public final class BareVault {
    private BareVault() {
    }

    /// @param millis the key derivation, which is not part of what is compared
    public record Key(Path folder, String password, double millis) {
        public Connection connect() throws SQLException {
            return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(Database.FILE).toAbsolutePath()
                    + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;IFEXISTS=TRUE", "trede", password);
        }
    }

    public static Key key(Path folder, char[] passphrase) throws IOException {
        long start = System.nanoTime();
        byte[] master = KeyFile.read(folder).open(passphrase).orElseThrow();
        double millis = (System.nanoTime() - start) / 1e6;
        return new Key(folder, new Database(folder, Database.FILE, Secrets.derive(master, "database")).password(), millis);
    }
}
