package nl.trede.exchange.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.trede.common.task.Progress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes one sheet by its definition, row by row, and lets go of what is written.
final class SheetWriter<R> {
    static final String HEADER_FILL = "DDF4FF";
    private static final int FLUSH_EVERY = 500;

    private final Worksheet sheet;
    private final List<Column<R>> columns;
    private final List<Lane<R>> lanes;
    private final SheetDigest digest;
    private final ListSheet lists;
    private final @Nullable Object[] kept;
    private final String[] canonical;
    /// The column whose values never return, −1 when there is none: sharing them with other cells would only cost memory.
    private final int unique;
    private int row;

    SheetWriter(Workbook workbook, SheetDefinition<R> definition, Template template, ListSheet lists) {
        this.sheet = workbook.newWorksheet(definition.name());
        this.columns = definition.columnsFor(template);
        this.digest = new SheetDigest(columns);
        this.lists = lists;
        this.lanes = IntStream.range(0, columns.size())
                .mapToObj(at -> new Lane<>(at, columns.get(at), at == 0 ? null : columns.get(at - 1))).toList();
        this.kept = new Object[columns.size()];
        this.canonical = new String[columns.size()];
        this.unique = unique(columns);
    }

    /// A column that alone tells rows apart.
    private static <R> int unique(List<Column<R>> columns) {
        int[] ids = IntStream.range(0, columns.size()).filter(at -> columns.get(at).id()).toArray();
        return ids.length == 1 ? ids[0] : -1;
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
        for (Lane<R> lane : lanes) {
            sheet.value(0, lane.index, columns.get(lane.index).header());
            sheet.width(lane.index, lane.width);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().wrapText(true).verticalAlignment("top").fillColor(HEADER_FILL).set();
        sheet.rowHeight(0, 45);
        sheet.freezePane(0, 1);
        PageLayout.of(sheet, 0, lanes.stream().mapToInt(lane -> lane.width).sum());
    }

    private void line(R value) {
        row++;
        int lines = 1;
        for (Lane<R> lane : lanes) {
            Object own = lane.keep(value);
            kept[lane.index] = own;
            canonical[lane.index] = Canon.text(own);
            if (own instanceof String text) {
                lines = Math.max(lines, PageLayout.lines(text, lane.width));
            }
        }
        for (Lane<R> lane : lanes) {
            cell(lane.index, kept[lane.index]);
            lane.look(sheet, row, kept[lane.index], lines > 1);
        }
        if (lines > 1) {
            sheet.rowHeight(row, lines * PageLayout.LINE_POINTS);
        }
        digest.add(canonical);
    }

    private void cell(int column, @Nullable Object kept) {
        switch (kept) {
            case null -> { }
            case String text when column == unique -> sheet.inlineString(row, column, CellText.protect(text));
            case String text -> sheet.value(row, column, CellText.protect(text));
            case Boolean yes -> sheet.value(row, column, yes ? "ja" : "nee");
            case LocalDate date -> sheet.value(row, column, date);
            case Integer number -> sheet.value(row, column, number);
            case BigDecimal number -> sheet.value(row, column, number);
            default -> throw new IllegalStateException("Not a value of a cell: " + kept.getClass().getName());
        }
    }

    private void settle() {
        lanes.forEach(lane -> lane.settle(sheet, row + 1));
    }

    private void flush() {
        settle();
        try {
            sheet.flush();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private void finish() throws IOException {
        settle();
        int last = Math.max(row, 1);
        for (int column = 0; column < columns.size(); column++) {
            lists.validate(sheet, columns.get(column), column, last);
        }
        sheet.setAutoFilter(0, 0, last, columns.size() - 1);
        sheet.finish();
    }
}
