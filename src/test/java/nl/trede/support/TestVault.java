package nl.trede.support;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import nl.trede.vault.model.KeyCost;
import nl.trede.vault.model.Opening;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Vaults;

/// A real encrypted vault for a test, with a cheap key so that tests stay quick, on a fixed day.
public final class TestVault {
    public static final KeyCost CHEAP = new KeyCost(1024, 1, 1);
    public static final char[] PASSPHRASE = "vier losse woorden samen".toCharArray();
    /// Sunday 22 November 2026, noon in Amsterdam.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), nl.trede.common.time.Dates.ZONE);

    private TestVault() {
    }

    public static Vaults vaults() {
        return new Vaults(CLOCK, CHEAP);
    }

    /// A new, empty vault in a folder that does not exist yet.
    public static Vault create(Path parent) {
        return ((Opening.Created) vaults().create(parent.resolve("caseload"), PASSPHRASE)).vault();
    }

    /// Opens a vault again after it was closed.
    public static Vault reopen(Path folder) {
        return switch (vaults().open(folder, PASSPHRASE)) {
            case Opening.Opened(Vault vault) -> vault;
            case Opening other -> throw new AssertionError("Not opened: " + other);
        };
    }
}
