package nl.trede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.trede.region.model.ReceivedWorkbookRepository;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `trede import` answers to the shell, and the report it leaves for a person.
class ImportReportTest {
    @TempDir
    static Path made;
    @TempDir
    Path folder;

    private static Path sent;
    private Path region;
    private Path report;

    @BeforeAll
    static void send() {
        sent = made.resolve("werkboek.xlsx");
        String coach = made.resolve("coach").toString();
        assertThat(CommandRun.of("vault", "create", "--vault", coach, "--role", "coach", "--sample", "--today", "2026-11-22").code()).isZero();
        assertThat(CommandRun.of("export", "--vault", coach, "--template", "coordinator", "--period", "2026-Q3", "--out", sent.toString()).code()).isZero();
    }

    @BeforeEach
    void create() {
        region = folder.resolve("regio");
        report = folder.resolve("verslag.xlsx");
        assertThat(CommandRun.of("vault", "create", "--vault", region.toString(), "--role", "coordinator").code()).isZero();
    }

    private CommandRun read(Object... more) {
        var arguments = new ArrayList<>(List.of("import", "--vault", region.toString()));
        List.of(more).forEach(one -> arguments.add(one.toString()));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private int stored() {
        try (Vault vault = TestVault.reopen(region)) {
            return new ReceivedWorkbookRepository(vault).count();
        }
    }

    /// The rows of a sheet of the report, without its header.
    private List<List<String>> sheet(String name) throws IOException {
        try (InputStream in = Files.newInputStream(report); var workbook = new XSSFWorkbook(in)) {
            var rows = new ArrayList<List<String>>();
            for (Row row : workbook.getSheet(name)) {
                var cells = new ArrayList<String>();
                for (int i = 0; i < workbook.getSheet(name).getRow(0).getLastCellNum(); i++) {
                    cells.add(new DataFormatter().formatCellValue(row.getCell(i)));
                }
                rows.add(cells);
            }
            return rows.subList(1, rows.size());
        }
    }

    private Path edited(String sheet, int row, int column, String value) throws IOException {
        Path file = folder.resolve("gewijzigd.xlsx");
        try (InputStream in = Files.newInputStream(sent); var workbook = new XSSFWorkbook(in)) {
            workbook.getSheet(sheet).getRow(row).getCell(column).setCellValue(value);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    @Test
    void a_workbook_that_is_read_in_exits_0_and_the_report_says_what_stood_in_it() throws IOException {
        CommandRun run = read("--report", report, sent);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Verslag: " + report);
        assertThat(sheet("Bestanden")).singleElement().satisfies(row -> {
            assertThat(row.subList(0, 5)).containsExactly(sent.toString(), "ingelezen", row.get(2), "2026-Q3", "1");
            assertThat(Integer.parseInt(row.get(5))).isPositive();
            assertThat(row.getLast()).isEmpty();
        });
        assertThat(sheet("Bladen")).extracting(row -> row.get(1)).contains("Caseload", "Kwartaalcijfers");
        assertThat(sheet("Bladen")).allSatisfy(row -> assertThat(row.get(2)).as(row.get(1)).isEqualTo(row.get(3)));
        assertThat(sheet("Cellen")).isEmpty();

        assertThat(read("--report", report, sent).code()).isZero();
        assertThat(sheet("Bestanden")).extracting(row -> row.get(1)).containsExactly("stond er al");
    }

    @Test
    void a_try_is_called_a_try() throws IOException {
        assertThat(read("--dry-run", "--report", report, sent).code()).isZero();
        assertThat(sheet("Bestanden")).extracting(row -> row.get(1)).containsExactly("alleen bekeken");
        assertThat(stored()).isZero();
    }

    @Test
    void a_cell_that_cannot_be_read_exits_1_and_stands_in_the_report_with_what_it_should_be() throws IOException {
        Path file = edited("Caseload", 1, column("Start"), "'=geen datum");
        CommandRun run = read("--report", report, file);
        assertThat(run.code()).isEqualTo(Exit.REFUSED);
        assertThat(sheet("Bestanden")).singleElement().satisfies(row -> {
            assertThat(row.get(1)).isEqualTo("geweigerd");
            assertThat(row.getLast()).isNotEmpty();
        });
        assertThat(sheet("Cellen")).filteredOn(row -> row.get(2).startsWith("niet te lezen")).singleElement().satisfies(row -> {
            assertThat(row.get(1)).startsWith("Caseload!").endsWith("2");
            assertThat(row.get(3)).contains("geen datum");
            assertThat(row.get(4)).isNotEmpty();
            assertThat(row.get(5)).isNotEmpty();
        });
        assertThat(sheet("Bladen")).filteredOn(row -> row.get(1).equals("Caseload")).singleElement()
                .satisfies(row -> assertThat(Integer.parseInt(row.get(3))).isEqualTo(Integer.parseInt(row.get(2)) - 1));
        assertThat(stored()).isZero();
    }

    private static int column(String header) throws IOException {
        try (InputStream in = Files.newInputStream(sent); var workbook = new XSSFWorkbook(in)) {
            for (var cell : workbook.getSheet("Caseload").getRow(0)) {
                if (cell.getStringCellValue().equals(header)) {
                    return cell.getColumnIndex();
                }
            }
            throw new AssertionError("no column " + header);
        }
    }

    @Test
    void a_list_from_elsewhere_is_refused_with_exit_1() throws IOException {
        Path list = folder.resolve("lijst.xlsx");
        try (var workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(list)) {
            workbook.createSheet("Blad1").createRow(0).createCell(0).setCellValue("Naam");
            workbook.write(out);
        }
        CommandRun run = read("--report", report, list);
        assertThat(run.code()).isEqualTo(Exit.REFUSED);
        assertThat(sheet("Bestanden")).singleElement().satisfies(row -> assertThat(row.getLast()).contains("niet door Trede gemaakt"));
    }

    @Test
    void a_file_that_is_no_workbook_cut_off_or_gone_exits_4_and_is_1_when_another_was_read() throws IOException {
        Path junk = Files.writeString(folder.resolve("brief.xlsx"), "geen werkboek");
        Path half = Files.write(folder.resolve("half.xlsx"), java.util.Arrays.copyOf(Files.readAllBytes(sent), 9000));
        Path gone = folder.resolve("weg.xlsx");
        for (Path file : List.of(junk, half, gone)) {
            CommandRun run = read("--report", report, file);
            assertThat(run.code()).as(file.toString()).isEqualTo(Exit.TROUBLE);
            assertThat(run.err().lines()).singleElement().asString().startsWith(file.toString());
            assertThat(sheet("Bestanden")).singleElement().satisfies(row -> assertThat(row.get(1)).isEqualTo("geweigerd"));
        }
        assertThat(read("--report", report, junk, sent).code()).isEqualTo(Exit.REFUSED);
        assertThat(sheet("Bestanden")).extracting(row -> row.get(1)).containsExactly("geweigerd", "ingelezen");
        assertThat(read(junk, sent).code()).as("the workbook stood here already").isEqualTo(Exit.REFUSED);
    }

    @Test
    void options_for_lists_from_elsewhere_are_wrong_usage_and_nothing_is_read() {
        for (String option : List.of("--sheet", "--mapping")) {
            CommandRun run = read(option, "Blad1", sent);
            assertThat(run.code()).isEqualTo(Exit.USAGE);
            assertThat(run.err().lines()).singleElement().asString().startsWith(option);
        }
        assertThat(stored()).isZero();
    }

    @Test
    void a_report_over_a_workbook_is_wrong_usage_and_one_in_no_folder_is_trouble_before_anything_is_read() throws IOException {
        long size = Files.size(sent);
        assertThat(read("--report", sent, sent).code()).isEqualTo(Exit.USAGE);
        assertThat(Files.size(sent)).isEqualTo(size);
        CommandRun nowhere = read("--report", folder.resolve("nergens/verslag.xlsx"), sent);
        assertThat(nowhere.code()).isEqualTo(Exit.TROUBLE);
        assertThat(nowhere.err().lines()).singleElement().asString().contains("nergens");
        assertThat(stored()).isZero();
    }

    @Test
    void a_wrong_passphrase_exits_3_and_leaves_no_report() {
        CommandRun run = CommandRun.with(Map.of("TREDE_PASSPHRASE", "iets heel anders"), "import", "--vault", region.toString(), "--report",
                report.toString(), sent.toString());
        assertThat(run.code()).isEqualTo(Exit.LOCKED);
        assertThat(report).doesNotExist();
    }
}
