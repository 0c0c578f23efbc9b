package nl.trede.support;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A test of services on a new, empty vault of its own, on Sunday 22 November 2026.
public abstract class OneVault {
    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    protected Path folder;
    protected Vault vault;

    @BeforeEach
    protected final void openVault() {
        vault = TestVault.create(folder);
    }

    @AfterEach
    protected final void closeVault() {
        vault.close();
    }
}
