package nl.trede.exchange.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sheet exactly as it will leave: its headers and its cells as words.
///
/// @param keys     the keys of the columns
/// @param headers  as they stand in the sheet
/// @param rows     the first [#SHOWN] rows
/// @param rowCount all rows there are
public record SheetPreview(String name, String meaning, List<String> keys, List<String> headers, List<List<String>> rows, int rowCount) {
    public static final int SHOWN = 200;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    static <R> SheetPreview of(SheetDefinition<R> sheet, Template template, Rows<R> content) {
        List<Column<R>> columns = sheet.columnsFor(template);
        var rows = new ArrayList<List<String>>();
        int count = content.first(SHOWN, row -> rows.add(columns.stream().map(column -> words(Canon.keep(column.value().apply(row)))).toList()));
        return new SheetPreview(sheet.name(), sheet.meaning(), columns.stream().map(Column::key).toList(),
                columns.stream().map(Column::header).toList(), rows, count);
    }

    private static String words(@Nullable Object kept) {
        return switch (kept) {
            case LocalDate date -> DATE.format(date);
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case null, default -> Canon.text(kept);
        };
    }
}
