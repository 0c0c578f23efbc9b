package nl.trede.vault;

import static nl.trede.vault.schema.Tables.ACTION_ITEM;
import static nl.trede.vault.schema.Tables.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.trede.support.TestVault;
import nl.trede.support.Victim;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills the program (SIGKILL) at random moments while it saves and counts what is lost: nothing may be.
class CrashIT {
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 50);
    /// H2 uses freed space again after 45 seconds: a vault must live longer than that (decision record 13).
    private static final int ROUNDS_PER_VAULT = 25;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void noAcknowledgedSaveIsLostAndNoVaultStaysShut() throws Exception {
        var random = new Random(20261122);
        int acknowledged = 0;
        Path vault = null;
        Set<UUID> expected = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (round % ROUNDS_PER_VAULT == 0) {
                Vault fresh = TestVault.create(folder.resolve("run" + round));
                vault = fresh.folder();
                fresh.close();
                expected = new HashSet<>();
            }
            List<UUID> saved = killWhileSaving(vault, random.nextInt(round % 2 == 0 ? 20 : 400));
            acknowledged += saved.size();
            expected.addAll(saved);
            inspect(vault, expected);
        }
        System.out.printf("Crash test: %d kills, %d acknowledged saves, 0 lost%n", ROUNDS, acknowledged);
        assertThat(acknowledged).isGreaterThan(ROUNDS);
    }

    private static void inspect(Path folder, Set<UUID> expected) {
        try (Vault vault = TestVault.reopen(folder)) {
            Set<UUID> clients = vault.read(dsl -> new HashSet<>(dsl.select(CLIENT.ID).from(CLIENT).fetch(CLIENT.ID)));
            Set<UUID> agreements = vault.read(dsl -> new HashSet<>(dsl.select(ACTION_ITEM.ID).from(ACTION_ITEM).fetch(ACTION_ITEM.ID)));
            assertThat(clients).as("acknowledged saves").containsAll(expected);
            assertThat(agreements).as("no half transaction").isEqualTo(clients);
            assertThat(TestVault.vaults().verify(vault)).as("the log accounts for every row").isEmpty();
        }
    }

    private static List<UUID> killWhileSaving(Path vault, int millis) throws IOException, InterruptedException {
        var saved = new ArrayList<UUID>();
        try (Victim victim = Victim.start(CrashVictim.class, vault.toString())) {
            assertThat(victim.line()).as("the victim opened the vault").contains("open");
            victim.killAfter(millis);
            for (Optional<String> line = victim.line(); line.isPresent(); line = victim.line()) {
                line.filter(said -> said.length() == 36).map(UUID::fromString).ifPresent(saved::add);
            }
        }
        return saved;
    }
}
