package nl.trede.exchange.model;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes [Readme] as the first sheet of a workbook.
final class ReadmeSheet {
    private static final int[] WIDTHS = {22, 24, 70, 16, 50};

    private final Worksheet sheet;
    private int row;
    private int header;

    private ReadmeSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(Workbook workbook, Readme readme) throws IOException {
        var made = new ReadmeSheet(workbook.newWorksheet(Readme.SHEET));
        for (int column = 0; column < WIDTHS.length; column++) {
            made.sheet.width(column, WIDTHS[column]);
        }
        made.introduction(readme);
        made.header(readme.header());
        readme.columns().forEach(made::cells);
        PageLayout.of(made.sheet, made.header, java.util.Arrays.stream(WIDTHS).sum());
        made.sheet.finish();
    }

    private void introduction(Readme readme) {
        title(readme.title());
        readme.facts().forEach(fact -> fact(fact.name(), fact.value()));
        sheet.value(row, 0, Readme.REFERENCE);
        date(row++, readme.reference());
        row++;
        readme.sentences().forEach(this::line);
        row++;
        if (!readme.deviations().isEmpty()) {
            line(Readme.DEVIATING);
            readme.deviations().forEach(sentence -> line("– " + sentence));
            row++;
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

    private void header(List<String> words) {
        header = row;
        cells(words);
        sheet.range(row - 1, 0, row - 1, words.size() - 1).style().bold().fillColor(SheetWriter.HEADER_FILL).set();
    }

    private void cells(List<String> words) {
        for (int column = 0; column < words.size(); column++) {
            sheet.value(row, column, words.get(column));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
        int lines = 1;
        for (int column = 0; column < words.size(); column++) {
            lines = Math.max(lines, PageLayout.lines(words.get(column), WIDTHS[column]));
        }
        sheet.rowHeight(row, lines * PageLayout.LINE_POINTS);
        row++;
    }
}
