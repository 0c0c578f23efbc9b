package nl.trede.bench;

import java.nio.file.Path;
import java.util.OptionalInt;
import nl.trede.common.time.Dates;
import nl.trede.partners.model.Role;
import nl.trede.support.TestVault;
import nl.trede.tools.SeedSample;
import nl.trede.tools.sample.SampleSize;
import nl.trede.vault.model.Vault;

/// The caseloads that are measured on: made once a run, closed, and opened again by who needs them.
final class Seeds {
    private Seeds() {
    }

    /// 3,500 clients with 100,000 contact moments.
    static Path region(Path scratch) {
        return seed(scratch.resolve("region"), new SampleSize(3500, OptionalInt.of(100_000)), Role.TEAMLEIDER);
    }

    /// One coach with 17 clients.
    static Path coach(Path scratch) {
        return seed(scratch.resolve("coach"), SampleSize.COACH, Role.JOBCOACH);
    }

    /// One team of three coaches.
    static Path team(Path scratch) {
        return seed(scratch.resolve("team"), SampleSize.TEAM, Role.TEAMLEIDER);
    }

    private static Path seed(Path parent, SampleSize size, Role role) {
        try (Vault vault = TestVault.create(parent)) {
            new SeedSample(5, Dates.today(TestVault.CLOCK), size).fill(vault, role);
            return vault.folder();
        }
    }
}
