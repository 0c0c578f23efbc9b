package nl.trede.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionOwner;
import nl.trede.clients.model.ActionStatus;
import nl.trede.support.TestVault;
import nl.trede.vault.model.BareVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.KeyCost;
import nl.trede.vault.model.Opening;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Vaults;

/// Saving, beside bare H2 doing the same, and what a guess at the passphrase costs.
final class VaultBench {
    private static final int SAVES = 500;
    private static final int WARM = 1000;
    private static final String URL_TAIL = ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0";
    private static final String KEY = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff bare";

    private VaultBench() {
    }

    /// A durable save with history and log, against one bare insert with `CHECKPOINT SYNC`.
    static void saves(Measure measure, Path scratch) throws Exception {
        var ours = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        try (Vault vault = TestVault.create(scratch.resolve("saves")); Connection connection = bare(scratch.resolve("bare"))) {
            connection.createStatement().execute("CREATE TABLE item (id UUID PRIMARY KEY, description VARCHAR(2000))");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("INSERT INTO item VALUES (?, ?)"); var sync = connection.createStatement()) {
                for (int i = 0; i < SAVES + WARM; i++) {
                    double peer = Measure.millis(() -> {
                        insert.setObject(1, Ids.next());
                        insert.setString(2, "Bellen");
                        insert.executeUpdate();
                        connection.commit();
                        sync.execute("CHECKPOINT SYNC");
                    });
                    double mine = Measure.millis(() -> vault.write(write -> write.save(ActionItemRepository.SHELF, new ActionItem(Ids.next(),
                            null, null, null, "Bellen", ActionOwner.COACH, null, ActionStatus.OPEN, null))));
                    if (i >= WARM) {
                        bare.add(peer);
                        ours.add(mine);
                    }
                }
            }
        }
        measure.ratio("durable save with history and log, p95", Measure.p95(array(ours)), "H2 insert + CHECKPOINT SYNC, p95",
                Measure.p95(array(bare)), 1.5);
    }

    /// One guess at a passphrase.
    static void key(Measure measure, Path scratch) throws Exception {
        try (Vault vault = ((Opening.Created) new Vaults(TestVault.CLOCK, KeyCost.STANDARD).create(scratch.resolve("key"), TestVault.PASSPHRASE)).vault()) {
            var times = new double[Measure.RUNS];
            for (int run = -1; run < times.length; run++) {
                double millis = BareVault.key(vault.folder(), TestVault.PASSPHRASE).millis();
                times[Math.max(run, 0)] = millis;
            }
            double median = Measure.median(times);
            measure.add("key derivation, one guess at a passphrase", String.format(Locale.ROOT, "%.0f ms", median), "–", "–", "≥ 500 ms", median >= 500);
        }
    }

    static Connection bare(Path folder) throws Exception {
        Files.createDirectories(folder);
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("bare") + URL_TAIL, "bare", KEY);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
