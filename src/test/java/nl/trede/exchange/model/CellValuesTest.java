package nl.trede.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class CellValuesTest {
    private record Line(String text, Integer number, BigDecimal decimal, LocalDate date, Boolean flag) { }

    private static final SheetDefinition<Line> SHEET = SheetDefinition.<Line>named("Proef", "Proef")
            .column("text", "Tekst", CellType.TEXT, 20, "", Line::text).column("number", "Getal", CellType.INTEGER, 9, "", Line::number)
            .column("decimal", "Bedrag", CellType.DECIMAL, 9, "", Line::decimal).column("date", "Dag", CellType.DATE, 9, "", Line::date)
            .column("flag", "Ja of nee", CellType.YES_NO, 9, "", Line::flag)
            .readAs(row -> new Line(row.text("text"), row.integer("number"), row.decimal("decimal"), row.date("date"), (Boolean) row.byKey().get("flag")));

    @Provide
    Arbitrary<Line> lines() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(60);
        Arbitrary<String> nasty = Arbitraries.of("=1+1", "+31 6", "-", "@SUM(A1)", "\t=x", "\r=x", "'", "''", "'=x", "_x0041_", "_x005F_", "<a>&\"'", "  spatie ",
                "\u0000", "regel\r\neen", "😀", "ja", "1", "22-11-2026", "#N/A", "TRUE");
        return net.jqwik.api.Combinators.combine(Arbitraries.oneOf(any, nasty).injectNull(0.1),
                Arbitraries.integers().greaterOrEqual(0).injectNull(0.1), Arbitraries.bigDecimals().between(new BigDecimal("-999999"), new BigDecimal("999999")).ofScale(4).injectNull(0.1),
                Arbitraries.integers().between(0, 60_000).map(LocalDate.of(1955, 1, 1)::plusDays).injectNull(0.1), Arbitraries.of(true, false).injectNull(0.1)).as(Line::new);
    }

    @Property(tries = 60)
    void what_is_written_is_what_is_read(@ForAll("lines") Line first, @ForAll @Size(max = 20) List<@net.jqwik.api.From("lines") Line> more) throws IOException {
        var lines = new java.util.ArrayList<>(more);
        lines.addFirst(first);
        var out = new ByteArrayOutputStream();
        var workbook = new Workbook(out, "Trede", "1.0");
        var digest = new SheetWriter<>(workbook, SHEET, Template.COORDINATOR, new ListSheet()).write(Rows.of(lines), nl.trede.common.task.Progress.silent());
        workbook.finish();

        try (var read = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var result = new SheetReader<>(SHEET, Template.COORDINATOR, Sheets.FORMAT, false, ReadLimits.STANDARD, Long.MAX_VALUE)
                    .read(read.getFirstSheet(), digest.locator(), digest.locators());
            var expected = lines.stream().map(line -> new Line((String) Canon.keep(line.text()), line.number(),
                    (BigDecimal) Canon.keep(line.decimal()), line.date(), line.flag())).filter(line -> !line.equals(new Line(null, null, null, null, null))).toList();
            assertThat(result.refused()).isEmpty();
            assertThat(result.rows()).isEqualTo(expected);
        }
    }

    @Property(tries = 500)
    void no_text_can_become_a_formula(@ForAll String text) {
        String clean = CellText.clean(text);
        if (clean != null) {
            assertThat(CellText.protect(clean).charAt(0)).isNotIn('=', '+', '-', '@', '\t', '\r');
            assertThat(CellText.restore(CellText.protect(clean))).isEqualTo(clean);
        }
    }

    @Test
    void a_text_too_long_for_a_cell_is_cut_at_what_a_cell_holds() {
        assertThat(CellText.protect(Objects.requireNonNull(CellText.clean("=" + "x".repeat(40_000))))).hasSize(CellText.LONGEST);
        assertThat(CellText.clean("x".repeat(CellText.LONGEST - 2) + "😀😀")).hasSize(CellText.LONGEST - 2);
    }
}
