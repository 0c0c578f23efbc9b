package nl.trede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.trede.region.model.ReceivedWorkbookRepository;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From one caseload to the region and back to numbers, as a coach and a coordinator would do it in a terminal.
class RoundTripIT {
    private static final List<String> SHARED = List.of("running", "started", "ended", "employmentRate", "sustainableRate", "newJobStarts",
            "ladderGain12", "ladderRose12", "firstContactDaysMean", "firstContactWithin30");

    @TempDir
    private Path folder;

    @BeforeEach
    void twoCaseloads() throws IOException {
        Files.writeString(folder.resolve("wachtwoord.txt"), "een goed wachtwoord");
        assertThat(run("vault", "create", "--vault", at("regio"), "--role", "coordinator").code()).isEqualTo(Exit.DONE);
    }

    private void sender(String... size) {
        var arguments = new ArrayList<>(List.of("vault", "create", "--vault", at("coach"), "--role", "coach", "--sample", "--today", "2026-11-22"));
        arguments.addAll(List.of(size));
        assertThat(run(arguments.toArray(String[]::new)).code()).isEqualTo(Exit.DONE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theRegionCountsWhatTheCoachCounts(boolean withPassword) throws IOException {
        sender("--clients", "90", "--contacts", "2500");
        CommandRun sent = withPassword ? export("--password-file", at("wachtwoord.txt")) : export();
        assertThat(sent.code()).as(sent.err()).isEqualTo(Exit.DONE);

        CommandRun received = withPassword ? receive("--password-file", at("wachtwoord.txt")) : receive();
        assertThat(received.code()).as(received.err()).isEqualTo(Exit.DONE);

        Map<String, JsonNode> here = figures("coach");
        Map<String, JsonNode> there = figures("regio");
        assertThat(SHARED).allSatisfy(key -> {
            assertThat(there.get(key).get("value").decimalValue()).isEqualByComparingTo(here.get(key).get("value").decimalValue());
            assertThat(there.get(key).get("definition")).isEqualTo(here.get(key).get("definition"));
        });
    }

    @Test
    void importingAgainChangesNothing() throws IOException {
        sender();
        export();
        receive();
        Map<String, JsonNode> before = figures("regio");

        CommandRun again = receive();

        assertThat(again.code()).isEqualTo(Exit.DONE);
        assertThat(stored()).isEqualTo(1);
        assertThat(figures("regio")).isEqualTo(before);
    }

    @Test
    void aWorkbookThatWasChangedByHandIsNotTakenInAndTheCellIsNamed() throws IOException {
        sender();
        export();
        rewrite("xl/worksheets/sheet3.xml", xml -> xml.replaceFirst("(<c r=\"Q2\"[^>]*><v>)\\d(</v>)", "$16$2"));

        CommandRun run = receive();

        assertThat(run.code()).isEqualTo(Exit.REFUSED);
        assertThat(run.err()).contains("werkboek.xlsx").contains("Caseload!Q2 is na het maken met de hand gewijzigd");
        assertThat(stored()).isZero();
    }

    @Test
    void everyKindOfTroubleHasItsOwnAnswer() throws IOException {
        sender("--clients", "3");
        export();
        CommandRun wrongWords = CommandRun.with(Map.of("TREDE_PASSPHRASE", "niet deze woorden samen"), "import", "--vault", at("regio"), at("werkboek.xlsx"));
        CommandRun noFile = run("import", "--vault", at("regio"));
        CommandRun noVault = run("import", "--vault", at("nergens"), at("werkboek.xlsx"));
        CommandRun gone = run("import", "--vault", at("regio"), at("weg.xlsx"));
        CommandRun noPasswordFile = receive("--password-file", at("weg.txt"));

        assertThat(wrongWords.code()).isEqualTo(Exit.LOCKED);
        assertThat(noFile.code()).isEqualTo(Exit.USAGE);
        assertThat(noVault.code()).isEqualTo(Exit.TROUBLE);
        assertThat(gone.code()).isEqualTo(Exit.TROUBLE);
        assertThat(noPasswordFile.code()).isEqualTo(Exit.TROUBLE);
        assertThat(List.of(wrongWords, noFile, noVault, gone, noPasswordFile)).allSatisfy(run -> assertThat(run.err().lines()).hasSize(1));
    }

    private interface Change {
        String of(String xml);
    }

    /// Changes one part of the workbook, as a spreadsheet program would.
    private void rewrite(String part, Change change) throws IOException {
        Path file = Path.of(at("werkboek.xlsx"));
        var changed = new ByteArrayOutputStream();
        boolean done = false;
        try (var from = new ZipFile(file.toFile()); var to = new ZipOutputStream(changed)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(part)) {
                    String before = new String(bytes, StandardCharsets.UTF_8);
                    String after = change.of(before);
                    done = !after.equals(before);
                    bytes = after.getBytes(StandardCharsets.UTF_8);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(bytes);
            }
        }
        assertThat(done).as("something was changed").isTrue();
        Files.write(file, changed.toByteArray());
    }

    private int stored() {
        try (Vault vault = TestVault.reopen(Path.of(at("regio")))) {
            return (int) new ReceivedWorkbookRepository(vault).count();
        }
    }

    private CommandRun export(String... more) {
        var arguments = new ArrayList<>(List.of("export", "--vault", at("coach"), "--template", "coordinator", "--period", "2026-Q3", "--out",
                at("werkboek.xlsx")));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private CommandRun receive(String... more) {
        var arguments = new ArrayList<>(List.of("import", "--vault", at("regio"), at("werkboek.xlsx")));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Map<String, JsonNode> figures(String vault) throws IOException {
        CommandRun run = run("figures", "--vault", at(vault), "--period", "2026-Q3", "--json");
        assertThat(run.code()).as(run.err()).isEqualTo(Exit.DONE);
        var byKey = new HashMap<String, JsonNode>();
        new ObjectMapper().readTree(run.out()).get("figures").forEach(figure -> byKey.put(figure.get("key").asText(), figure));
        return byKey;
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.of(arguments);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }
}
