package nl.trede.vault;

import static nl.trede.vault.schema.Tables.CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A disk that takes no more: the operating system's limit on the size of a file stands in for it, which is the same refusal to H2.
@EnabledOnOs(OS.LINUX)
class FullDiskIT {
    @TempDir
    Path folder;

    @Test
    void theSaveThatDoesNotFitFailsAndEverythingBeforeItIsKept() throws Exception {
        Vault fresh = TestVault.create(folder);
        fresh.close();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process victim = new ProcessBuilder("bash", "-c", "ulimit -f 6000; exec \"$0\" -Xmx256m -cp \"$1\" \"$2\" \"$3\"",
                java, System.getProperty("java.class.path"), CrashVictim.class.getName(), fresh.folder().toString())
                .redirectErrorStream(true).start();
        List<String> lines = victim.inputReader().readAllLines();
        assertThat(victim.waitFor()).as("the program stopped on the failing save").isNotZero();
        assertThat(lines).anyMatch(line -> line.contains("vault.trouble.full"));
        List<UUID> acknowledged = lines.stream().filter(line -> line.matches("[0-9a-f-]{36}")).map(UUID::fromString).toList();
        assertThat(acknowledged).isNotEmpty();
        try (Vault vault = TestVault.reopen(fresh.folder())) {
            List<UUID> kept = vault.read(dsl -> dsl.select(CLIENT.ID).from(CLIENT).fetch(CLIENT.ID));
            assertThat(kept).containsAll(acknowledged);
            assertThat(TestVault.vaults().verify(vault)).isEmpty();
        }
    }
}
