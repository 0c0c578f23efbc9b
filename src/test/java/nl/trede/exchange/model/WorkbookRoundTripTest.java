package nl.trede.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.trede.support.OneVault;
import org.junit.jupiter.api.Test;

class WorkbookRoundTripTest extends OneVault {
    @Test
    void every_row_comes_back_as_it_was_written() throws IOException {
        Path file = folder.resolve("werkmap.xlsx");
        Manifest written = Samples.write(vault, file, Samples.draft(Template.COORDINATOR), Samples.content(17), Optional.empty());

        OpenedWorkbook read = Samples.read(file);

        assertThat(read.manifest()).isEqualTo(written);
        assertThat(read.integrity()).isEqualTo(new Integrity.Unchanged());
        assertThat(read.refused()).isEmpty();
        assertThat(read.rows(Sheets.CASELOAD)).isEqualTo(Samples.cases(17));
        assertThat(read.rows(Sheets.WEEKS)).hasSize(1).first().extracting(WeekRow::target).hasToString("5.4");
        assertThat(read.rows(Sheets.PLACEMENTS)).hasSize(1);
        assertThat(read.rows(Sheets.FIGURES)).containsExactly(Samples.figure("employmentRate", "Aan het werk"));
        assertThat(read.rows(Sheets.TARGETS)).hasSize(1);
        assertThat(read.rows(Sheets.COVER)).extracting(CoverRow::key).containsExactly("team", "fte", "reference");
        assertThat(read.rows(Sheets.CONTACTS)).isEmpty();
        assertThat(folder.resolve("werkmap.xlsx.part")).doesNotExist();
    }

    @Test
    void a_workbook_for_the_team_lead_carries_names_and_contacts() throws IOException {
        Path file = folder.resolve("team.xlsx");
        var team = new CaseRow.TeamPart("R. Denkbeeldig", "A. Verzonnen", null, null, null, 4, 2);
        var row = Samples.caseRow(3, Optional.of(team));
        var contact = new ContactRow("k1", row.caseKey(), null, java.time.LocalDate.of(2026, 8, 4), "CRISIS_TERUGVAL", "GESPREK", "BUITEN", 45, false);
        Samples.write(vault, file, Samples.draft(Template.TEAMLEAD), new WorkbookContent().with(Sheets.CASELOAD, Rows.of(List.of(row)))
                .with(Sheets.CONTACTS, Rows.of(List.of(contact))), Optional.empty());

        OpenedWorkbook read = Samples.read(file);

        assertThat(read.integrity()).isEqualTo(new Integrity.Unchanged());
        assertThat(read.rows(Sheets.CASELOAD)).containsExactly(row);
        assertThat(read.rows(Sheets.CONTACTS)).containsExactly(contact);
    }

    @Test
    void a_password_is_asked_checked_and_enough() throws IOException {
        Path file = folder.resolve("werkmap.xlsx");
        Samples.write(vault, file, Samples.draft(Template.COORDINATOR), Samples.content(3), Optional.of("appel-noot-mies"));
        var reader = new WorkbookReader(fingerprint -> true);

        assertThat(reader.read(file, Optional.empty())).isInstanceOf(ReadOutcome.NeedsPassword.class);
        assertThat(reader.read(file, Optional.of("appel"))).isInstanceOf(ReadOutcome.WrongPassword.class);
        var readable = (ReadOutcome.Readable) reader.read(file, Optional.of("appel-noot-mies"));
        assertThat(readable.workbook().integrity()).isEqualTo(new Integrity.Unchanged());
        assertThat(readable.workbook().knownSender()).isTrue();
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("PK\u0003\u0004", "Caseload");
    }

    @Test
    void a_full_disk_or_a_stopped_export_leaves_neither_file_nor_part() throws IOException {
        Path file = folder.resolve("werkmap.xlsx");
        Files.writeString(file, "de vorige");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> WorkbookFile.write(file, Optional.empty(), out -> {
            out.write(1);
            throw new IOException("No space left on device");
        })).isInstanceOf(IOException.class);

        assertThat(file).hasContent("de vorige");
        assertThat(folder.resolve("werkmap.xlsx.part")).doesNotExist();
    }

    @Test
    void writing_is_deterministic_so_that_the_same_data_has_the_same_digest() throws IOException {
        Manifest one = Samples.write(vault, folder.resolve("a.xlsx"), Samples.draft(Template.COORDINATOR), Samples.content(5), Optional.empty());
        Manifest two = Samples.write(vault, folder.resolve("b.xlsx"), Samples.draft(Template.COORDINATOR), Samples.content(5), Optional.empty());
        Manifest other = Samples.write(vault, folder.resolve("c.xlsx"), Samples.draft(Template.COORDINATOR), Samples.content(6), Optional.empty());

        assertThat(two.sheets()).isEqualTo(one.sheets());
        assertThat(other.stamp("Caseload")).isNotEqualTo(one.stamp("Caseload"));
    }
}
