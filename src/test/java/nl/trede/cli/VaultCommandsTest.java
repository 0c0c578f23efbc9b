package nl.trede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.figures.model.FigureCatalog;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.Role;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Opening;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultCommandsTest {
    @TempDir
    private Path folder;

    private String vault() {
        return folder.resolve("caseload").toString();
    }

    private CommandRun createSample(String... more) {
        var arguments = new java.util.ArrayList<>(java.util.List.of("vault", "create", "--vault", vault(), "--role", "coach", "--sample",
                "--today", "2026-11-22"));
        arguments.addAll(java.util.List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    @Test
    void aNewVaultBelongsToItsRoleAndOpensWithTheRecoveryKeyThatWasShownOnce() {
        CommandRun run = CommandRun.of("vault", "create", "--vault", vault(), "--role", "coordinator");

        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.err()).isEmpty();
        String key = run.out().lines().filter(line -> line.startsWith("    ")).findFirst().orElseThrow().strip();
        var opening = (Opening.Opened) TestVault.vaults().open(Path.of(vault()), key.toCharArray());
        try (Vault vault = opening.vault()) {
            assertThat(new Me(vault).role()).isEqualTo(Role.REGIOCOORDINATOR);
            assertThat(new ClientRepository(vault).count()).isZero();
        }
    }

    @Test
    void aSampleHasTheNumbersAskedFor() {
        CommandRun run = createSample("--clients", "12", "--contacts", "150");

        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("12 cliënten en 150 contactmomenten");
        try (Vault vault = TestVault.reopen(Path.of(vault()))) {
            assertThat(new ClientRepository(vault).count()).isEqualTo(12);
            assertThat(new ContactMomentRepository(vault).count()).isEqualTo(150);
        }
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedInOneLineAndLeftAlone() throws IOException {
        Files.createDirectories(Path.of(vault()));
        Files.writeString(Path.of(vault(), "eigen.txt"), "van iemand");

        CommandRun run = createSample();

        assertThat(run.code()).isEqualTo(Exit.TROUBLE);
        assertThat(run.err().lines()).singleElement().asString().contains(vault()).contains("niet leeg");
        assertThat(Path.of(vault())).isDirectoryContaining("glob:**eigen.txt").isDirectoryNotContaining("glob:**keys.json");
    }

    @Test
    void aPassphraseThatIsEasilyGuessedIsRefused() {
        CommandRun run = CommandRun.with(Map.of("TREDE_PASSPHRASE", "welkom01"), "vault", "create", "--vault", vault(), "--role", "coach");

        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(Path.of(vault())).doesNotExist();
    }

    @Test
    void thePassphraseComesFromAFileBeforeTheEnvironment() throws IOException {
        createSample("--clients", "2");
        Path file = Files.writeString(folder.resolve("zin.txt"), CommandRun.SECRET + System.lineSeparator() + "tweede regel");

        assertThat(CommandRun.with(Map.of("TREDE_PASSPHRASE", "een andere"), "check", "--vault", vault(), "--passphrase-file", file.toString())
                .code()).isEqualTo(Exit.DONE);
        assertThat(CommandRun.with(Map.of(), "check", "--vault", vault(), "--passphrase-file", folder.resolve("weg.txt").toString()))
                .satisfies(run -> assertThat(run.code()).isEqualTo(Exit.TROUBLE))
                .satisfies(run -> assertThat(run.err()).contains("weg.txt"));
    }

    @Test
    void aWrongOrMissingPassphraseLocks() {
        createSample("--clients", "2");

        CommandRun wrong = CommandRun.with(Map.of("TREDE_PASSPHRASE", "niet deze woorden samen"), "check", "--vault", vault());
        CommandRun missing = CommandRun.with(Map.of(), "check", "--vault", vault());

        assertThat(wrong.code()).isEqualTo(Exit.LOCKED);
        assertThat(wrong.err().lines()).hasSize(1);
        assertThat(missing.code()).isEqualTo(Exit.LOCKED);
        assertThat(missing.err()).contains("TREDE_PASSPHRASE").doesNotContain("Exception");
    }

    @Test
    void aVaultThatIsOpenElsewhereIsLocked() {
        createSample("--clients", "2");
        try (Vault open = TestVault.reopen(Path.of(vault()))) {
            CommandRun run = CommandRun.of("check", "--vault", vault());

            assertThat(run.code()).isEqualTo(Exit.LOCKED);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(open.rows()).isNotEmpty();
        }
    }

    @Test
    void checkListsEveryTableAndSaysThatAllIsWell() {
        createSample("--clients", "5", "--contacts", "60");

        CommandRun run = CommandRun.of("check", "--vault", vault());

        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out().lines().filter(line -> line.startsWith("contact_moment")).findFirst().orElseThrow()).endsWith("60");
        assertThat(run.out()).contains("Alles klopt");
    }

    @Test
    void checkOfAVaultThatIsNotThereSaysWhere() {
        CommandRun run = CommandRun.of("check", "--vault", folder.resolve("nergens").toString());

        assertThat(run.code()).isEqualTo(Exit.TROUBLE);
        assertThat(run.err().lines()).singleElement().asString().contains("nergens");
    }

    @Test
    void figuresAsJsonHaveEveryKeyAndAReasonWhereThereIsNoValue() throws IOException {
        createSample();

        CommandRun run = CommandRun.of("figures", "--vault", vault(), "--period", "2026-Q3", "--json");

        assertThat(run.code()).isEqualTo(Exit.DONE);
        JsonNode sheet = new ObjectMapper().readTree(run.out());
        assertThat(sheet.get("period").asText()).isEqualTo("2026-Q3");
        assertThat(sheet.get("scope").asText()).isEqualTo("coach");
        assertThat(StreamSupport.stream(sheet.get("figures").spliterator(), false).map(figure -> figure.get("key").asText()))
                .containsExactlyElementsOf(FigureCatalog.all().stream().map(FigureDefinition::key).toList());
        assertThat(sheet.get("figures")).allSatisfy(figure -> {
            assertThat(figure.get("definition").asText()).isNotBlank();
            assertThat(figure.get("value").isNull()).isEqualTo(figure.has("reason"));
        });
        JsonNode running = sheet.get("figures").get(0);
        assertThat(running.get("key").asText()).isEqualTo("running");
        assertThat(running.get("value").asInt()).isBetween(10, 18);
    }

    @Test
    void figuresForAPersonAreOneLineEach() {
        createSample();

        CommandRun run = CommandRun.of("figures", "--vault", vault(), "--period", "2026-Q3");

        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out().lines()).hasSize(FigureCatalog.all().size());
    }

    @Test
    void wrongUsageIsOneLineThatPointsToHelp() {
        assertUsage(CommandRun.of("figures", "--vault", vault(), "--period", "vorig kwartaal"), "--period");
        assertUsage(CommandRun.of("figures", "--vault", vault()), "--period");
        assertUsage(CommandRun.of("vault", "create", "--vault", vault(), "--role", "baas"), "--role");
        assertUsage(CommandRun.of("vliegen"), "vliegen");
        assertUsage(CommandRun.of("vault", "create", "--vault", vault(), "--role", "coach", "--passphrase", "geheim"), "--passphrase");
        assertUsage(CommandRun.of(), "--help");
        assertUsage(CommandRun.of("vault"), "--help");
    }

    private static void assertUsage(CommandRun run, String word) {
        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err().lines()).singleElement().asString().contains(word);
    }

    @Test
    void helpListsOnlyWhatWorks() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("vault", "figures", "check", "tour").doesNotContain("sync", "backup", "restore", "bundle:");
    }
}
