package nl.trede.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.trede.support.OneVault;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A workbook of format 1, which has no next driegesprek, and one of format 2, which says nothing of 13 and 26 weeks, beside one of today: each is
/// held to the columns that it was written with.
class OlderWorkbookTest extends OneVault {
    private static final Path RECEIVED = Path.of("samples", "trede-team-rivier-2026-Q3-r1.xlsx");

    private Path older;
    private Path newer;

    @BeforeEach
    void bothFormats() throws IOException {
        older = Files.copy(RECEIVED, folder.resolve("ouder.xlsx"));
        newer = folder.resolve("nieuwer.xlsx");
        Samples.write(vault, newer, Samples.draft(Template.COORDINATOR), Samples.content(17), Optional.empty());
    }

    private static void edit(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            change.accept(workbook);
            workbook.write(out);
        }
        Files.write(file, out.toByteArray());
    }

    private static Cell cell(XSSFWorkbook workbook, String header, int line) {
        for (Cell head : workbook.getSheet("Caseload").getRow(0)) {
            if (head.getStringCellValue().equals(header)) {
                return workbook.getSheet("Caseload").getRow(line - 1).getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("No column " + header);
    }

    @Test
    void an_older_workbook_is_read_without_loss_and_its_rows_have_no_next_conversation() {
        OpenedWorkbook read = Samples.read(older);
        assertThat(read.manifest().version()).isEqualTo(1);
        assertThat(read.integrity()).isEqualTo(new Integrity.Unchanged());
        assertThat(read.refused()).isEmpty();
        assertThat(read.rows(Sheets.CASELOAD)).hasSize(read.manifest().stamp("Caseload").orElseThrow().rows())
                .allMatch(row -> row.nextDriegesprek() == null).anyMatch(row -> row.lastContactDays() != null);
    }

    @Test
    void one_of_format_2_is_read_without_loss_and_its_rows_say_nothing_of_weeks() throws Exception {
        OpenedWorkbook read = Samples.read(Path.of(OlderWorkbookTest.class.getResource("/nl/trede/exchange/format-2.xlsx").toURI()));
        assertThat(read.manifest().version()).isEqualTo(2);
        assertThat(read.integrity()).isEqualTo(new Integrity.Unchanged());
        assertThat(read.refused()).isEmpty();
        assertThat(read.rows(Sheets.CASELOAD)).allMatch(row -> row.retained13() == null && row.retained26() == null)
                .anyMatch(row -> row.retained3() != null).anyMatch(row -> row.nextDriegesprek() != null);
        assertThat(read.rows(Sheets.FIGURES)).extracting(FigureRow::key).contains("retention3").doesNotContain("retention13", "retentionPerson26");
    }

    @Test
    void what_became_of_a_job_after_13_weeks_is_written_and_read_again() throws IOException {
        assertThat(Samples.read(newer).rows(Sheets.CASELOAD)).extracting(CaseRow::retained13).contains("OTHER_JOB").containsNull();
        edit(newer, workbook -> cell(workbook, "Behouden 13 w (code)", 2).setCellValue("LOST"));
        assertThat(Samples.read(newer).integrity()).isEqualTo(new Integrity.EditedByHand(List.of("Caseload!AK2")));
    }

    @Test
    void an_edit_in_an_older_workbook_is_still_named_and_saving_it_again_is_none() throws IOException {
        edit(older, workbook -> { });
        assertThat(Samples.read(older).integrity()).isEqualTo(new Integrity.Unchanged());
        edit(older, workbook -> cell(workbook, "Dagen sinds contact", 3).setCellValue(77));
        assertThat(Samples.read(older).integrity()).isEqualTo(new Integrity.EditedByHand(List.of("Caseload!AJ3")));
    }

    @Test
    void a_changed_or_removed_day_is_named() throws IOException {
        edit(newer, workbook -> cell(workbook, "Volgend driegesprek", 3).setCellValue(LocalDate.of(2026, 12, 1)));
        assertThat(Samples.read(newer).integrity()).isEqualTo(new Integrity.EditedByHand(List.of("Caseload!AO3")));
        edit(newer, workbook -> {
            cell(workbook, "Volgend driegesprek", 3).setBlank();
            cell(workbook, "Volgend driegesprek", 2).setBlank();
        });
        assertThat(Samples.read(newer).integrity()).isEqualTo(new Integrity.EditedByHand(List.of("Caseload!AO2")));
    }

    @Test
    void a_column_that_was_taken_out_of_a_newer_workbook_is_missed() throws IOException {
        edit(newer, workbook -> cell(workbook, "Volgend driegesprek", 1).setBlank());
        assertThat(Samples.read(newer).refused()).singleElement().satisfies(cell -> assertThat(cell.toString()).contains("Caseload!AO1", "Volgend driegesprek"));
        assertThat(Samples.read(newer).integrity()).isInstanceOf(Integrity.EditedByHand.class);
    }

    @Test
    void a_newer_workbook_cannot_pass_for_an_older_one() throws IOException {
        edit(newer, workbook -> {
            var manifest = workbook.getSheet(Seal.SHEET).getRow(0).getCell(1);
            manifest.setCellValue(manifest.getStringCellValue().replace("\"version\":" + Sheets.FORMAT, "\"version\":1"));
        });
        assertThat(Samples.read(newer).manifest().version()).isEqualTo(1);
        assertThat(Samples.read(newer).integrity()).isEqualTo(new Integrity.SealBroken());
    }
}
