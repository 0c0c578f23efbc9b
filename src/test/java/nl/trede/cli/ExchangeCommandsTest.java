package nl.trede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.region.model.ReceivedWorkbookRepository;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeCommandsTest {
    /// Figures about consent and openness are the team's own: the region never gets them.
    private static final Set<String> TEAM_ONLY = Arrays.stream(FigureDefinition.values()).filter(FigureDefinition::staysInTeam)
            .map(FigureDefinition::key).collect(Collectors.toSet());

    @TempDir
    private Path folder;

    private String coach() {
        return folder.resolve("coach").toString();
    }

    private String region() {
        return folder.resolve("regio").toString();
    }

    private String file() {
        return folder.resolve("werkboek.xlsx").toString();
    }

    private void create() {
        assertThat(CommandRun.of("vault", "create", "--vault", coach(), "--role", "coach", "--sample", "--today", "2026-11-22").code()).isZero();
        assertThat(CommandRun.of("vault", "create", "--vault", region(), "--role", "coordinator").code()).isZero();
    }

    private CommandRun export(String... more) {
        var arguments = new java.util.ArrayList<>(java.util.List.of("export", "--vault", coach(), "--template", "coordinator", "--period",
                "2026-Q3", "--out", file()));
        arguments.addAll(java.util.List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static Map<String, JsonNode> figures(String vault) throws IOException {
        CommandRun run = CommandRun.of("figures", "--vault", vault, "--period", "2026-Q3", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        var byKey = new HashMap<String, JsonNode>();
        new ObjectMapper().readTree(run.out()).get("figures").forEach(figure -> byKey.put(figure.get("key").asText(), figure));
        return byKey;
    }

    @Test
    void bothSidesPrintTheSameFiguresWhereverTheRegionMayKnowThem() throws IOException {
        create();
        assertThat(export().code()).isZero();

        assertThat(CommandRun.of("import", "--vault", region(), file()).code()).isZero();

        Map<String, JsonNode> sent = figures(coach());
        Map<String, JsonNode> received = figures(region());
        assertThat(received.keySet()).isEqualTo(sent.keySet().stream().filter(key -> !TEAM_ONLY.contains(key)).collect(Collectors.toSet()));
        assertThat(received).allSatisfy((key, figure) -> assertThat(figure.get("value").isNull()
                || figure.get("value").decimalValue().compareTo(sent.get(key).get("value").decimalValue()) == 0).as(key + figure).isTrue());
        assertThat(received.get("running").get("value").decimalValue()).isEqualByComparingTo(sent.get("running").get("value").decimalValue());
        assertThat(received.values().stream().filter(figure -> !figure.get("value").isNull()).count()).isGreaterThan(8);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        create();
        export();
        CommandRun.of("import", "--vault", region(), file());

        CommandRun again = CommandRun.of("import", "--vault", region(), file());

        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("stond er al");
        try (Vault vault = TestVault.reopen(Path.of(region()))) {
            assertThat(new ReceivedWorkbookRepository(vault).count()).isEqualTo(1);
        }
    }

    @Test
    void aDryRunShowsWhatWouldHappenAndStoresNothing() {
        create();
        export();

        CommandRun run = CommandRun.of("import", "--vault", region(), "--dry-run", file());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Nieuw");
        try (Vault vault = TestVault.reopen(Path.of(region()))) {
            assertThat(new ReceivedWorkbookRepository(vault).count()).isZero();
        }
    }

    @Test
    void aFileThatIsNoWorkbookIsListedAndTheOthersAreRead() throws IOException {
        create();
        export();
        Path junk = Files.writeString(folder.resolve("lijst.xlsx"), "geen werkboek");

        CommandRun run = CommandRun.of("import", "--vault", region(), junk.toString(), file(), folder.resolve("weg.xlsx").toString());

        assertThat(run.code()).isEqualTo(Exit.REFUSED);
        assertThat(run.err().lines()).hasSize(2).anyMatch(line -> line.startsWith(junk.toString())).anyMatch(line -> line.contains("weg.xlsx"));
        try (Vault vault = TestVault.reopen(Path.of(region()))) {
            assertThat(new ReceivedWorkbookRepository(vault).count()).isEqualTo(1);
        }
    }

    @Test
    void aPasswordClosesTheWorkbookAndOpensItAgain() throws IOException {
        create();
        Path password = Files.writeString(folder.resolve("wachtwoord.txt"), "een goed wachtwoord");
        export("--password-file", password.toString());

        CommandRun without = CommandRun.of("import", "--vault", region(), file());
        CommandRun with = CommandRun.of("import", "--vault", region(), "--password-file", password.toString(), file());

        assertThat(without.code()).isEqualTo(Exit.REFUSED);
        assertThat(without.err()).contains("--password-file");
        assertThat(with.code()).isZero();
    }

    @Test
    void aSecondExportIsTheNextRevisionOfTheSameWorkbook() {
        create();

        assertThat(export().out()).contains("revisie 1");
        assertThat(export().out()).contains("revisie 2");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        create();

        CommandRun run = CommandRun.of("export", "--vault", coach(), "--template", "teamlead", "--period", "2026-Q3", "--out",
                folder.resolve("nergens/werkboek.xlsx").toString());

        assertThat(run.code()).isEqualTo(Exit.TROUBLE);
        assertThat(run.err().lines()).singleElement().asString().contains("nergens");
    }

    @Test
    void figuresOfARegionThatReceivedNothingSaySo() {
        create();

        CommandRun run = CommandRun.of("figures", "--vault", region(), "--period", "2026-Q3");

        assertThat(run.code()).isEqualTo(Exit.REFUSED);
        assertThat(run.err()).contains("trede import");
    }

    @Test
    void theSampleOfACoordinatorHasReceivedThreeTeams() throws IOException {
        CommandRun run = CommandRun.of("vault", "create", "--vault", region(), "--role", "coordinator", "--sample", "--today", "2026-11-22");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(figures(region()).get("running").get("value").asInt()).isGreaterThan(60);
    }
}
