package nl.trede.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.trede.common.time.Quarter;
import nl.trede.exchange.model.Integrity;
import nl.trede.exchange.model.OpenedWorkbook;
import nl.trede.exchange.model.ReadOutcome;
import nl.trede.exchange.model.Sheets;
import nl.trede.exchange.model.WorkbookReader;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.region.model.RegionReports;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
    private static final Quarter QUARTER = new Quarter(2026, 3);

    @TempDir
    private Path folder;

    private static List<Path> files() throws IOException {
        try (var files = Files.list(MakeSamples.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
        }
    }

    private static OpenedWorkbook read(Path file) {
        return ((ReadOutcome.Readable) new WorkbookReader(key -> false).read(file, Optional.empty())).workbook();
    }

    @Test
    void theSamplesAreThreeTeamsOverTwoQuartersAndUnchangedSinceTheyWereMade() throws IOException {
        List<OpenedWorkbook> workbooks = files().stream().map(SamplesTest::read).toList();

        assertThat(workbooks).hasSize(6).allMatch(one -> one.integrity() instanceof Integrity.Unchanged)
                .allMatch(one -> one.refused().isEmpty());
        assertThat(workbooks.stream().map(one -> one.manifest().origin().team()).distinct()).hasSize(3);
        assertThat(workbooks.stream().map(one -> one.manifest().period()).distinct()).containsExactlyInAnyOrder("2026-Q2", "2026-Q3");
    }

    @Test
    void theRegionCountsWhatTheTeamsCounted() throws IOException {
        try (Vault vault = TestVault.create(folder)) {
            SampleRegion.receive(vault, files());

            List<Figure> figures = new RegionReports(vault, TestVault.CLOCK).figures(QUARTER);
            int sent = files().stream().map(SamplesTest::read).filter(one -> one.manifest().period().equals(QUARTER.toString()))
                    .flatMap(one -> one.rows(Sheets.FIGURES).stream())
                    .filter(row -> row.key().equals("running")).mapToInt(row -> row.value().intValue()).sum();
            assertThat(figures).filteredOn(figure -> figure.definition() == FigureDefinition.RUNNING).singleElement()
                    .satisfies(figure -> assertThat(figure.value().orElseThrow().intValue()).isEqualTo(sent).isGreaterThan(60));
        }
    }

    @Test
    void theReadmeNamesEveryFile() throws IOException {
        String readme = Files.readString(MakeSamples.FOLDER.resolve("README.md"));

        assertThat(files()).allSatisfy(file -> assertThat(readme).contains(file.getFileName().toString()));
    }
}
