package nl.trede.region.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.trede.exchange.model.CellType;
import nl.trede.exchange.model.Column;
import nl.trede.exchange.model.SheetDefinition;
import nl.trede.exchange.model.Sheets;
import nl.trede.exchange.model.Template;

/// The values of a row that are kept, written so that equal values look the same: what is compared and what is digested.
final class SheetValues {
    private static final int DECIMALS = 4;
    static final String BETWEEN = "\u001f";
    /// Words for people that follow from the rest and are not kept.
    private static final Set<String> WORDS = Set.of("label", "shown", "definition");

    private SheetValues() {
    }

    static <R> List<Column<R>> columns(SheetDefinition<R> sheet) {
        return columns(sheet, Sheets.FORMAT);
    }

    /// @param format of the workbook: a column that came later says nothing about it
    static <R> List<Column<R>> columns(SheetDefinition<R> sheet, int format) {
        return sheet.columnsFor(Template.COORDINATOR, format).stream()
                .filter(column -> column.type() != CellType.LABEL && !WORDS.contains(column.key())).toList();
    }

    /// What tells the row apart within its sheet.
    static <R> String key(SheetDefinition<R> sheet, R row) {
        var ids = sheet.columns().stream().filter(Column::id).toList();
        return ids.stream().map(column -> written(column, row)).filter(value -> !value.isEmpty()).collect(Collectors.joining(" "));
    }

    static <R> String written(Column<R> column, R row) {
        return switch (column.value().apply(row)) {
            case null -> "";
            case BigDecimal number -> plain(number);
            case Object value -> value.toString();
        };
    }

    /// The whole row.
    static <R> List<String> values(List<Column<R>> columns, R row) {
        return columns.stream().map(column -> written(column, row)).toList();
    }

    private static String plain(BigDecimal number) {
        BigDecimal kept = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return kept.signum() == 0 ? "0" : kept.toPlainString();
    }
}
