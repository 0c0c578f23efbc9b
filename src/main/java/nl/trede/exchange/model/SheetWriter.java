package nl.trede.exchange.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.trede.common.task.Progress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes one sheet by its definition, row by row, and lets go of what is written.
final class SheetWriter<R> {
    static final String HEADER_FILL = "DDF4FF";
    private static final int FLUSH_EVERY = 500;
    private static final String DATE_FORMAT = "dd-mm-yyyy";

    private final Worksheet sheet;
    private final List<Column<R>> columns;
    private final SheetDigest digest;
    private final ListSheet lists;
    private final String[] canonical;
    private int row;

    SheetWriter(Workbook workbook, SheetDefinition<R> definition, Template template, ListSheet lists) {
        this.sheet = workbook.newWorksheet(definition.name());
        this.columns = definition.columnsFor(template);
        this.digest = new SheetDigest(columns);
        this.lists = lists;
        this.canonical = new String[columns.size()];
    }

    SheetDigest write(Rows<R> rows, Progress progress) throws IOException {
        header();
        try {
            rows.each(value -> {
                if (progress.cancelled()) {
                    throw new java.util.concurrent.CancellationException("The export was stopped");
                }
                line(value);
                if (row % FLUSH_EVERY == 0) {
                    flush();
                }
            });
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        }
        finish();
        return digest;
    }

    private void header() {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).header());
            sheet.width(column, columns.get(column).roomyWidth());
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().wrapText(true).verticalAlignment("top").fillColor(HEADER_FILL).set();
        sheet.rowHeight(0, 45);
        sheet.freezePane(0, 1);
        PageLayout.of(sheet, 0, columns.stream().mapToInt(Column::roomyWidth).sum());
    }

    private void line(R value) {
        row++;
        var kept = new Object[columns.size()];
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            kept[column] = Canon.keep(columns.get(column).value().apply(value));
            canonical[column] = Canon.text(kept[column]);
            if (kept[column] instanceof String text) {
                lines = Math.max(lines, PageLayout.lines(text, columns.get(column).roomyWidth()));
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            cell(column, kept[column]);
            style(column, kept[column], lines > 1);
        }
        if (lines > 1) {
            sheet.rowHeight(row, lines * PageLayout.LINE_POINTS);
        }
        digest.add(canonical);
    }

    private void cell(int column, @Nullable Object kept) {
        switch (kept) {
            case null -> { }
            case String text -> sheet.value(row, column, CellText.protect(text));
            case Boolean yes -> sheet.value(row, column, yes ? "ja" : "nee");
            case LocalDate date -> sheet.value(row, column, date);
            case Integer number -> sheet.value(row, column, number);
            case BigDecimal number -> sheet.value(row, column, number);
            default -> throw new IllegalStateException("Not a value of a cell: " + kept.getClass().getName());
        }
    }

    /// Only what needs it: a style for every cell would make a large workbook slow.
    ///
    /// @param high whether the row has several lines
    private void style(int column, @Nullable Object kept, boolean high) {
        boolean date = kept instanceof LocalDate;
        boolean words = kept instanceof String || kept instanceof Boolean;
        boolean touches = words && column > 0 && columns.get(column - 1).type().rightAligned();
        if (kept == null || !date && !touches && !high) {
            return;
        }
        var style = sheet.style(row, column);
        if (date) {
            style.format(DATE_FORMAT);
        }
        if (touches) {
            style.horizontalAlignment("left").indent(1);
        }
        if (high) {
            style.verticalAlignment("top").wrapText(words);
        }
        style.set();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private void finish() throws IOException {
        int last = Math.max(row, 1);
        for (int column = 0; column < columns.size(); column++) {
            lists.validate(sheet, columns.get(column), column, last);
        }
        sheet.setAutoFilter(0, 0, last, columns.size() - 1);
        sheet.finish();
    }
}
