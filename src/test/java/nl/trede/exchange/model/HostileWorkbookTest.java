package nl.trede.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.trede.support.OneVault;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostileWorkbookTest extends OneVault {
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("werkmap.xlsx");
        Samples.write(vault, file, Samples.draft(Template.COORDINATOR), Samples.content(17), Optional.empty());
    }

    private ReadOutcome read() {
        return new WorkbookReader(fingerprint -> true).read(file, Optional.empty());
    }

    private OpenedWorkbook opened() {
        return ((ReadOutcome.Readable) read()).workbook();
    }

    private void edit(Consumer<XSSFWorkbook> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            change.accept(workbook);
            workbook.write(out);
        }
        Files.write(file, out.toByteArray());
    }

    @Test
    void saving_again_with_another_program_changes_nothing() throws IOException {
        edit(workbook -> { });
        assertThat(opened().integrity()).isEqualTo(new Integrity.Unchanged());
        assertThat(opened().rows(Sheets.CASELOAD)).isEqualTo(Samples.cases(17));
    }

    @Test
    void one_changed_cell_is_named() throws IOException {
        edit(workbook -> workbook.getSheet("Caseload").getRow(2).getCell(5).setCellValue("OAD"));
        assertThat(opened().integrity()).isEqualTo(new Integrity.EditedByHand(List.of("Caseload!F3")));
        assertThat(opened().rows(Sheets.CASELOAD).get(1).method()).isEqualTo("OAD");
    }

    @Test
    void a_removed_row_is_named_and_the_others_are_not() throws IOException {
        edit(workbook -> workbook.getSheet("Caseload").removeRow(workbook.getSheet("Caseload").getRow(4)));
        var integrity = (Integrity.EditedByHand) opened().integrity();
        assertThat(integrity.cells()).singleElement().asString().startsWith("Caseload!A5:");
    }

    @Test
    void a_sheet_that_was_removed_is_named() throws IOException {
        edit(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Doel100")));
        assertThat(opened().integrity()).isEqualTo(new Integrity.EditedByHand(List.of("Doel100")));
    }

    @Test
    void a_value_that_cannot_be_read_is_refused_with_its_cell_and_an_example() throws IOException {
        edit(workbook -> {
            workbook.getSheet("Caseload").getRow(1).getCell(12).setCellValue("binnenkort");
            workbook.getSheet("Caseload").getRow(3).getCell(5).setCellValue("TOVEREN");
        });
        OpenedWorkbook read = opened();
        assertThat(read.refused()).extracting(RefusedCell::cell).containsExactly("Caseload!M2", "Caseload!F4");
        assertThat(read.refused().getFirst()).isEqualTo(new RefusedCell("Caseload!M2", "binnenkort", "datum", "22-11-2026"));
        assertThat(read.refused().getLast().expected()).contains("IPS", "WGB");
        assertThat(read.rows(Sheets.CASELOAD)).hasSize(15);
    }

    @Test
    void values_typed_by_a_person_are_understood() throws IOException {
        edit(workbook -> {
            workbook.getSheet("Caseload").getRow(1).getCell(12).setCellValue("03-02-2026");
            workbook.getSheet("Caseload").getRow(1).getCell(5).setCellValue("Jobcoaching");
        });
        assertThat(opened().refused()).isEmpty();
        assertThat(opened().rows(Sheets.CASELOAD).getFirst().start()).isEqualTo("2026-02-03");
        assertThat(opened().rows(Sheets.CASELOAD).getFirst().method()).isEqualTo("JOBCOACHING");
    }

    @Test
    void a_changed_manifest_breaks_the_seal() throws IOException {
        edit(workbook -> {
            var cell = workbook.getSheet(Seal.SHEET).getRow(0).getCell(1);
            cell.setCellValue(cell.getStringCellValue().replace("Noord", "Zuid"));
        });
        assertThat(opened().integrity()).isEqualTo(new Integrity.SealBroken());
        assertThat(opened().knownSender()).isFalse();
    }

    @Test
    void a_newer_format_is_said_to_be_newer() throws IOException {
        edit(workbook -> {
            var cell = workbook.getSheet(Seal.SHEET).getRow(0).getCell(1);
            cell.setCellValue(cell.getStringCellValue().replace("\"version\":" + Sheets.FORMAT, "\"version\":9"));
        });
        assertThat(read()).isEqualTo(new ReadOutcome.NewerVersion(9));
    }

    @Test
    void a_workbook_of_another_program_is_foreign() throws IOException {
        try (var workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Blad1").createRow(0).createCell(0).setCellValue("Naam");
            workbook.write(out);
        }
        assertThat(read()).isInstanceOf(ReadOutcome.ForeignWorkbook.class);
    }

    @Test
    void a_text_file_a_zip_an_empty_file_and_no_file_are_no_workbook() throws IOException {
        Files.writeString(file, "Beste coach,");
        assertThat(read()).isInstanceOf(ReadOutcome.NotAWorkbook.class);
        Files.write(file, zip("lees.txt", "hallo".getBytes(StandardCharsets.UTF_8)));
        assertThat(read()).isInstanceOf(ReadOutcome.NotAWorkbook.class);
        Files.write(file, new byte[0]);
        assertThat(read()).isInstanceOf(ReadOutcome.NotAWorkbook.class);
        Files.delete(file);
        assertThat(read()).isInstanceOf(ReadOutcome.Unreachable.class);
    }

    @Test
    void a_file_cut_off_anywhere_is_damaged() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int part = 1; part < 8; part++) {
            Files.write(file, Arrays.copyOf(whole, whole.length * part / 8));
            assertThat(read()).isInstanceOf(ReadOutcome.Damaged.class);
        }
    }

    @Test
    void a_cut_off_file_with_a_password_is_damaged_or_refused_and_never_read() throws IOException {
        Samples.write(vault, file, Samples.draft(Template.COORDINATOR), Samples.content(17), Optional.of("appel-noot-mies"));
        byte[] whole = Files.readAllBytes(file);
        for (int part = 1; part < 8; part++) {
            Files.write(file, Arrays.copyOf(whole, whole.length * part / 8));
            assertThat(new WorkbookReader(key -> true).read(file, Optional.of("appel-noot-mies"))).isNotInstanceOf(ReadOutcome.Readable.class);
        }
    }

    @Test
    void a_zip_bomb_in_a_sheet_is_too_large_and_refused_at_once() throws IOException {
        replace("xl/worksheets/sheet3.xml", bomb(300 << 20));
        assertThat(Files.size(file)).isLessThan(1 << 20);
        long before = System.nanoTime();
        assertThat(read()).isInstanceOf(ReadOutcome.TooLarge.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void a_bomb_that_stays_inside_the_ratio_is_stopped_by_its_size() throws IOException {
        var random = new java.util.Random(7);
        var noise = new byte[5000];
        random.nextBytes(noise);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var block = new byte[512 << 10];
            for (int written = 0; written < 600; written++) {
                random.nextBytes(noise);
                System.arraycopy(noise, 0, block, 0, noise.length);
                zip.write(block);
            }
        }
        Files.write(file, out.toByteArray());
        assertThat(read()).isInstanceOf(ReadOutcome.TooLarge.class);
    }

    @Test
    void too_many_parts_too_many_bytes_and_too_wide_rows_are_too_large() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int part = 0; part < 300; part++) {
                zip.putNextEntry(new ZipEntry("xl/part" + part));
            }
        }
        Files.write(file, out.toByteArray());
        assertThat(read()).isInstanceOf(ReadOutcome.TooLarge.class);
        try (var channel = Files.newByteChannel(file, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(26L << 20).write(java.nio.ByteBuffer.wrap(new byte[1]));
        }
        assertThat(read()).isInstanceOf(ReadOutcome.TooLarge.class);
    }

    @Test
    void a_row_that_goes_on_to_the_last_column_is_too_large() throws IOException {
        edit(workbook -> workbook.getSheet("Caseload").getRow(1).createCell(16_383).setCellValue("x"));
        assertThat(read()).isInstanceOf(ReadOutcome.TooLarge.class);
    }

    @Test
    void an_external_entity_and_a_billion_laughs_are_not_followed() throws IOException {
        Path secret = Files.writeString(folder.resolve("geheim.txt"), "geheime inhoud");
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        replace("xl/worksheets/sheet3.xml", sheet.getBytes(StandardCharsets.UTF_8));
        assertThat(read().toString()).doesNotContain("geheime inhoud");
        assertThat(read()).isInstanceOf(ReadOutcome.Damaged.class);

        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 30; level++) {
            laughs.append("<!ENTITY a").append(level).append(" \"").append(("&a" + (level - 1) + ";").repeat(10)).append("\">");
        }
        laughs.append("]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&a29;</t></is></c></row></sheetData></worksheet>");
        replace("xl/worksheets/sheet3.xml", laughs.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(read()).isInstanceOf(ReadOutcome.Damaged.class);
    }

    private static byte[] bomb(int size) {
        var content = new byte[size];
        Arrays.fill(content, (byte) ' ');
        return content;
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private void replace(String part, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipFile(file.toFile()); var to = new ZipOutputStream(out)) {
            assertThat(from.getEntry(part)).isNotNull();
            for (ZipEntry entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals(part) ? content : from.getInputStream(entry).readAllBytes());
            }
        }
        Files.write(file, out.toByteArray());
    }
}
