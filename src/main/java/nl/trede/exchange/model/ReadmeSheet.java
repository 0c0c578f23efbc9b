package nl.trede.exchange.model;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The sheet *Leesmij*: what this workbook is, and every column of every sheet in words, from the same definitions that write and read it.
final class ReadmeSheet {
    static final String SHEET = "Leesmij";
    private static final int[] WIDTHS = {22, 24, 70, 16, 50};

    private final Worksheet sheet;
    private int row;
    private int header;

    private ReadmeSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(Workbook workbook, Manifest draft, List<SheetDefinition<?>> sheets, List<String> deviations) throws IOException {
        var readme = new ReadmeSheet(workbook.newWorksheet(SHEET));
        for (int column = 0; column < WIDTHS.length; column++) {
            readme.sheet.width(column, WIDTHS[column]);
        }
        readme.introduction(draft);
        readme.deviations(deviations);
        readme.columns(draft.template(), sheets);
        PageLayout.of(readme.sheet, readme.header, java.util.Arrays.stream(WIDTHS).sum());
        readme.sheet.finish();
    }

    private void introduction(Manifest draft) {
        title("Werkmap van Trede");
        fact("Periode", draft.period());
        fact("Van", draft.origin().team() + ", " + draft.origin().organisation());
        fact("Versie", "revisie " + draft.revision() + ", definities " + draft.definitions() + ", formaat " + draft.version());
        sheet.value(row, 0, "Peildatum");
        date(row++, draft.referenceDate());
        row++;
        if (draft.template().pseudonymised()) {
            line("Er staat niets in waarmee u een cliënt herkent: geen naam, geboortedatum, diagnose, uitkering of vrije tekst.");
            line("De sleutel van een cliënt is een pseudoniem. Het blijft voor u per kwartaal gelijk en is voor niemand terug te rekenen.");
            line("Wie bezwaar maakte tegen delen met de regio heeft geen rij en telt alleen mee in de totalen.");
            line("Een aantal van 1 tot en met 4 mensen staat in de totalen als <5.");
        } else {
            line("Deze werkmap is voor de teamleider van de coach. Er staan namen in: bewaar haar waar alleen u erbij kunt.");
            line("Notities, diagnose, uitkering en geboortedatum staan er niet in.");
        }
        line("Lees de werkmap in Trede in. Trede ziet dan of er iets met de hand is gewijzigd en in welke cel.");
        row++;
    }

    /// What a reader who compares teams must know; nothing when the team counts by the standard.
    private void deviations(List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        line("Dit team rekent op deze punten anders dan de standaard:");
        sentences.forEach(sentence -> line("– " + sentence));
        row++;
    }

    private void columns(Template template, List<SheetDefinition<?>> sheets) {
        header("Blad", "Kolom", "Wat er staat", "Soort", "Mogelijke waarden");
        for (SheetDefinition<?> definition : sheets) {
            for (Column<?> column : definition.columnsFor(template)) {
                cells(definition.name(), column.header(), column.meaning(), column.type().dutch(), column.type() == CellType.CODE
                        ? column.allowed().stream().map(Choice::code).collect(Collectors.joining(", ")) : "");
            }
        }
    }

    private void title(String words) {
        sheet.value(row, 0, words);
        sheet.style(row, 0).bold().fontSize(16).set();
        sheet.rowHeight(row, 2 * PageLayout.LINE_POINTS);
        row += 2;
    }

    private void fact(String name, String value) {
        sheet.value(row, 0, name);
        sheet.value(row++, 1, CellText.protect(value));
    }

    private void date(int at, java.time.LocalDate day) {
        sheet.value(at, 1, day);
        sheet.style(at, 1).format("dd-mm-yyyy").horizontalAlignment("left").set();
    }

    private void line(String sentence) {
        sheet.value(row, 0, sentence);
        sheet.range(row, 0, row, WIDTHS.length - 1).style().wrapText(true).verticalAlignment("top").merge().set();
        sheet.rowHeight(row++, PageLayout.LINE_POINTS);
    }

    private void header(String... words) {
        header = row;
        cells(words);
        sheet.range(row - 1, 0, row - 1, words.length - 1).style().bold().fillColor(SheetWriter.HEADER_FILL).set();
    }

    private void cells(String... words) {
        for (int column = 0; column < words.length; column++) {
            sheet.value(row, column, words[column]);
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
        int lines = 1;
        for (int column = 0; column < words.length; column++) {
            lines = Math.max(lines, PageLayout.lines(words[column], WIDTHS[column]));
        }
        sheet.rowHeight(row, lines * PageLayout.LINE_POINTS);
        row++;
    }
}
