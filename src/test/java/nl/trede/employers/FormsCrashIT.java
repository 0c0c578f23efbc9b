package nl.trede.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.trede.clients.model.CareerProfileRepository;
import nl.trede.clients.model.HalfTypedForms;
import nl.trede.clients.model.ProfileService;
import nl.trede.employers.model.JobSearchPlan;
import nl.trede.employers.model.JobSearchPlanRepository;
import nl.trede.employers.model.SearchPlanService;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.support.Typed;
import nl.trede.support.Victim;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills the program (SIGKILL) while a search plan and a profile are half typed and looks for every word that was typed more than two seconds before.
class FormsCrashIT {
    private static final int ROUNDS = Integer.getInteger("typing.rounds", 3);

    @TempDir
    Path folder;

    private record Words(String plan, String profile) {
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void everyWordOlderThanTwoSecondsIsStillInTheForms() throws Exception {
        var random = new Random(20261122);
        UUID client = prepare();
        for (int round = 0; round < ROUNDS; round++) {
            Words before = words(client);
            String promised = typeAndKill(client, 3000 + random.nextInt(2500));
            Words after = words(client);
            assertThat(after.plan()).as("the search plan").startsWith(before.plan() + promised);
            assertThat(after.profile()).as("the profile").startsWith(before.profile() + promised);
        }
    }

    private UUID prepare() {
        try (Vault vault = TestVault.create(folder)) {
            var client = People.client(vault, "B. Proef");
            People.searching(vault, client.id(), LocalDate.of(2026, 9, 1));
            return client.id();
        }
    }

    private Words words(UUID client) {
        try (Vault vault = TestVault.reopen(folder.resolve("caseload"))) {
            assertThat(new JobSearchPlanRepository(vault).count() + new CareerProfileRepository(vault).count()).as("half typed is no version").isZero();
            assertThat(new HalfTypedForms(vault).count()).isLessThanOrEqualTo(2);
            assertThat(TestVault.vaults().verify(vault)).as("the log accounts for every row").isEmpty();
            return new Words(new SearchPlanService(vault, TestVault.CLOCK).draft(client).map(JobSearchPlan::targetRoles).orElse(""),
                    Objects.toString(new ProfileService(vault).open(client).dreamJob(), ""));
        }
    }

    /// What had to be there afterwards of the words that were typed.
    private String typeAndKill(UUID client, int millis) throws Exception {
        try (var victim = Victim.start(FormsVictim.class, folder.resolve("caseload").toString(), client.toString())) {
            assertThat(victim.line()).as("the forms opened").contains("open");
            victim.killAfter(millis);
            var typed = new ArrayList<Typed>();
            for (var line = victim.line(); line.isPresent(); line = victim.line()) {
                Typed.read(line.get()).ifPresent(typed::add);
            }
            return Typed.promised(typed, victim.killedAt());
        }
    }
}
