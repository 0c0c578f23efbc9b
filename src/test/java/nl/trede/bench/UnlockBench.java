package nl.trede.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.trede.common.time.Dates;
import nl.trede.support.TestVault;
import nl.trede.vault.model.BareVault;
import nl.trede.vault.model.Vault;

/// From the passphrase to the first caseload list, with a key that costs next to nothing, beside bare H2 that opens a copy of the same
/// file and reads by JDBC, with the same questions, what the list shows. Closing is not timed for either.
final class UnlockBench {
    /// What the list of all clients is made of.
    private static final List<String> QUERIES = List.of(
            "SELECT id, display_name FROM client WHERE archived_at IS NULL ORDER BY display_name, id",
            "SELECT * FROM trajectory",
            "SELECT id, (SELECT contact_date FROM contact_moment m WHERE m.client_id = c.id AND NOT no_show AND kind <> 'NO_SHOW'"
                    + " ORDER BY client_id DESC, contact_date DESC LIMIT 1) FROM client c",
            "SELECT client_id, trajectory_id, measured_on, registered_step FROM ladder_measurement ORDER BY measured_on, id",
            "SELECT * FROM job",
            "SELECT * FROM action_item WHERE status = 'OPEN' ORDER BY due_date, id",
            "SELECT id, name FROM employer",
            "SELECT client_id, trajectory_id, channel, purpose, MIN(contact_date) FROM employer_contact WHERE client_id IS NOT NULL"
                    + " AND channel IN ('BEZOEK', 'VIDEO') GROUP BY client_id, trajectory_id, channel, purpose",
            "SELECT id, employer_id, client_id, contact_date, next_date FROM employer_contact",
            "SELECT name, content FROM setting");

    private UnlockBench() {
    }

    static void run(Measure measure, Path folder, Path scratch) throws Exception {
        Path copy = Files.createDirectories(scratch.resolve("bare-open"));
        for (String file : List.of("caseload-1.mv.db", "keys.json")) {
            Files.copy(folder.resolve(file), copy.resolve(file));
        }
        BareVault.Key key = BareVault.key(copy, TestVault.PASSPHRASE);
        var ours = new double[Measure.RUNS];
        var bare = new double[Measure.RUNS];
        for (int run = -1; run < Measure.RUNS; run++) {
            double peer = bare(key);
            double mine = ours(folder);
            if (run >= 0) {
                bare[run] = peer;
                ours[run] = mine;
            }
        }
        measure.ratio("unlock to the first caseload list, key derivation made cheap", Measure.median(ours), "bare H2 open + bare queries",
                Measure.median(bare), 1.3);
    }

    private static double ours(Path folder) {
        long start = System.nanoTime();
        try (Vault vault = TestVault.reopen(folder); var list = new Lists(vault)) {
            list.caseload().rows(Dates.today(TestVault.CLOCK));
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private static double bare(BareVault.Key key) throws SQLException {
        long start = System.nanoTime();
        try (Connection connection = key.connect()) {
            for (String query : QUERIES) {
                read(connection, query);
            }
            double millis = (System.nanoTime() - start) / 1e6;
            // Without it the database would stay open, and the next round find it warm: its close delay is kept in the file.
            connection.createStatement().execute("SHUTDOWN");
            return millis;
        }
    }

    private static void read(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }
}
