package nl.trede.vault.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.trede.support.TestVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    Path folder;

    @Test
    void theFileHoldsNeitherTheKeyNorThePassphrase() throws Exception {
        byte[] master = Secrets.random(32);
        KeyFile.create(master, TestVault.PASSPHRASE, RecoveryKey.generate(), TestVault.CHEAP).write(folder);
        String text = Files.readString(folder.resolve(KeyFile.NAME));
        assertThat(text).doesNotContain(new String(TestVault.PASSPHRASE))
                .doesNotContain(java.util.Base64.getEncoder().encodeToString(master))
                .contains("memoryKib");
    }

    @Test
    void aSlotMovedToAnotherVaultDoesNotOpen() throws Exception {
        byte[] master = Secrets.random(32);
        var mine = KeyFile.create(master, TestVault.PASSPHRASE, RecoveryKey.generate(), TestVault.CHEAP);
        var other = new KeyFile(KeyFile.FORMAT, Ids.next(), mine.slots());
        assertThat(mine.open(TestVault.PASSPHRASE)).hasValueSatisfying(key -> assertThat(key).isEqualTo(master));
        assertThat(other.open(TestVault.PASSPHRASE)).isEmpty();
    }

    @Test
    void aNewPassphraseReplacesTheOldOneAndTheRecoveryKeyStays() throws Exception {
        byte[] master = Secrets.random(32);
        String recovery = RecoveryKey.generate();
        var keys = KeyFile.create(master, TestVault.PASSPHRASE, recovery, TestVault.CHEAP)
                .withPassphrase(master, "iets heel anders".toCharArray(), TestVault.CHEAP);
        assertThat(keys.open(TestVault.PASSPHRASE)).isEmpty();
        assertThat(keys.open("iets heel anders".toCharArray())).isPresent();
        assertThat(keys.open(recovery.toCharArray())).isPresent();
    }

    @Test
    void aHalfWrittenKeyFileIsToldAsSuch() throws Exception {
        Vault vault = TestVault.create(folder);
        vault.close();
        Path file = vault.folder().resolve(KeyFile.NAME);
        Files.write(file, Files.readString(file).substring(0, 40).getBytes(StandardCharsets.UTF_8));
        assertThat(TestVault.vaults().open(vault.folder(), TestVault.PASSPHRASE)).isInstanceOfSatisfying(Opening.Refused.class,
                refused -> assertThat(refused.message().key()).isEqualTo("vault.refused.keysDamaged"));
    }

    @Test
    void aTruncatedDatabaseIsRefusedUnlessOnlyItsUnusedEndIsGone() throws Exception {
        Vault vault = TestVault.create(folder);
        vault.close();
        Path database = Database.path(vault.folder());
        byte[] whole = Files.readAllBytes(database);
        for (int part = 1; part < 8; part++) {
            byte[] shorter = java.util.Arrays.copyOf(whole, whole.length * part / 8);
            Files.write(database, shorter);
            switch (TestVault.vaults().open(vault.folder(), TestVault.PASSPHRASE)) {
                case Opening.Opened(Vault open) -> {
                    assertThat(open.verify()).as("%d/8 of the file opened, so it must be complete", part).isEmpty();
                    open.close();
                }
                case Opening other -> {
                    assertThat(other).isInstanceOf(Opening.Refused.class);
                    assertThat(java.util.Arrays.equals(Files.readAllBytes(database), shorter)).as("%d/8 left as it is", part).isTrue();
                }
            }
        }
    }
}
