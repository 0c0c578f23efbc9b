package nl.trede;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.BiConsumer;
import nl.trede.common.outcome.Outcome;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Role;
import nl.trede.shell.model.Gate;
import nl.trede.vault.model.Opening;
import nl.trede.vault.model.RecoveryKey;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Vaults;

/// The door of [Gate] with everything behind it: a new caseload gets its user and the reference data, the example its fictitious people.
final class Caseloads implements Gate {
    private final Vaults vaults;
    private final Path exampleFolder;
    private final BiConsumer<Vault, Role> sample;

    /// @param exampleFolder where the example lives; it is made afresh each time
    /// @param sample        fills a new vault with fictitious people
    Caseloads(Vaults vaults, Path exampleFolder, BiConsumer<Vault, Role> sample) {
        this.vaults = vaults;
        this.exampleFolder = exampleFolder;
        this.sample = sample;
    }

    @Override
    public Opening open(Path folder, char[] secret) {
        return vaults.open(folder, secret);
    }

    @Override
    public Opening create(Path folder, char[] passphrase, NewCaseload caseload) {
        Opening opening = vaults.create(folder, passphrase);
        if (opening instanceof Opening.Created(Vault vault, String key)
                && new Me(vault).setUp(caseload) instanceof Outcome.Refused<Me.Who>(var why)) {
            vault.close();
            return new Opening.Refused(Opening.Reason.DISK, why);
        }
        return opening;
    }

    /// The example is as well encrypted as a real caseload; its passphrase is thrown away, so it cannot be opened a second time and
    /// nobody starts to keep real people in it.
    @Override
    public Opening example() {
        try {
            discard(exampleFolder);
        } catch (IOException inUse) {
            return new Opening.Refused(Opening.Reason.IN_USE, nl.trede.common.outcome.Message.of("vault.refused.inUse"));
        }
        Opening opening = vaults.create(exampleFolder, RecoveryKey.generate().toCharArray());
        if (opening instanceof Opening.Created(Vault vault, String key)) {
            sample.accept(vault, Role.JOBCOACH);
            return new Opening.Opened(vault);
        }
        return opening;
    }

    @Override
    public boolean isExample(Path folder) {
        return folder.equals(exampleFolder);
    }

    private static void discard(Path folder) throws IOException {
        if (!Vaults.isVault(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
