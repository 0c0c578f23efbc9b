package nl.trede.region.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.trede.exchange.model.Column;
import nl.trede.exchange.model.ImportPlan.Cell;
import nl.trede.exchange.model.ImportPlan.Kind;
import nl.trede.exchange.model.ImportPlan.Line;
import nl.trede.exchange.model.SheetDefinition;

/// Compares the rows of a sheet with those of the revision before, row by row and cell by cell.
final class SheetComparison {
    private SheetComparison() {
    }

    /// @return a line for every row: those of the file in their order, then those that are gone
    static <R> List<Line> of(SheetDefinition<R> sheet, List<R> before, List<R> after) {
        List<Column<R>> columns = SheetValues.columns(sheet);
        Map<String, R> known = new LinkedHashMap<>();
        before.forEach(row -> known.put(SheetValues.key(sheet, row), row));
        var lines = new ArrayList<Line>();
        for (R row : after) {
            String key = SheetValues.key(sheet, row);
            R old = known.remove(key);
            if (old == null) {
                lines.add(new Line(Kind.NEW, sheet.name(), key, List.of()));
                continue;
            }
            List<Cell> cells = cells(columns, old, row);
            lines.add(new Line(cells.isEmpty() ? Kind.SAME : Kind.CHANGED, sheet.name(), key, cells));
        }
        known.keySet().forEach(key -> lines.add(new Line(Kind.GONE, sheet.name(), key, List.of())));
        return lines;
    }

    private static <R> List<Cell> cells(List<Column<R>> columns, R before, R after) {
        var cells = new ArrayList<Cell>();
        for (Column<R> column : columns) {
            String was = SheetValues.written(column, before);
            String is = SheetValues.written(column, after);
            if (!was.equals(is)) {
                cells.add(new Cell(column.header(), was, is));
            }
        }
        return cells;
    }
}
