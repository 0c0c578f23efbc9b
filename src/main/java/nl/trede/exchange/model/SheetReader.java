package nl.trede.exchange.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// Reads one sheet by its definition: checks every value of every row, and gathers what tells whether anything was changed.
final class SheetReader<R> {
    /// @param proof as [SheetDigest#proof]
    /// @param edits cells that differ from when the sheet was written
    record Result<R>(List<R> rows, List<RefusedCell> refused, String proof, List<String> edits) { }

    private static final int SHOWN = 60;

    private final SheetDefinition<R> definition;
    private final List<Column<R>> columns;
    private final List<CellParser> parsers;
    private final ReadLimits limits;
    private final long deadline;
    private final List<R> rows = new ArrayList<>();
    private final List<RefusedCell> refused = new ArrayList<>();
    private final IntStream.Builder lines = IntStream.builder();
    private final SheetDigest digest;
    private final String[] canonical;
    private int[] places = {};
    private boolean complete = true;

    /// @param format   [Sheets#FORMAT] of the writer: it had no columns that came later
    /// @param deadline by `System.nanoTime()`
    SheetReader(SheetDefinition<R> definition, Template template, int format, boolean from1904, ReadLimits limits, long deadline) {
        this.definition = definition;
        this.columns = definition.columnsFor(template, format);
        this.parsers = columns.stream().map(column -> new CellParser(column, from1904)).toList();
        this.limits = limits;
        this.deadline = deadline;
        this.digest = new SheetDigest(columns);
        this.canonical = new String[columns.size()];
    }

    /// @param locators what the seal keeps of this sheet
    Result<R> read(Sheet sheet, Manifest.Locator kind, String locators) throws IOException {
        try (var stream = sheet.openStream()) {
            Iterator<Row> iterator = stream.iterator();
            places = iterator.hasNext() ? places(iterator.next()) : new int[columns.size()];
            for (int count = 1; iterator.hasNext(); count++) {
                Row row = iterator.next();
                if (count > limits.rows() || row.getCellCount() > limits.columns() || System.nanoTime() > deadline) {
                    throw new ReadLimits.Exceeded();
                }
                line(row);
            }
        }
        var finder = new EditFinder(definition.name(), kind, places, lines.build().toArray());
        List<String> edits = complete ? finder.find(locators, digest.locators(kind)) : List.of();
        return new Result<>(rows, refused, complete ? digest.proof() : "", edits);
    }

    private int[] places(Row header) {
        var found = new HashMap<String, Integer>();
        for (int at = 0; at < Math.min(header.getCellCount(), limits.columns()); at++) {
            String name = CellText.restore(header.getCellText(at));
            if (name != null && found.putIfAbsent(name, at) != null) {
                refuse(new RefusedCell(Cells.at(definition.name(), at, 1), shorten(name), "een kop die maar één keer voorkomt", ""));
                complete = false;
            }
        }
        return columns.stream().mapToInt(column -> place(column, found)).toArray();
    }

    private int place(Column<R> column, Map<String, Integer> found) {
        Integer at = found.get(column.header());
        if (at == null) {
            complete = false;
            refuse(new RefusedCell(Cells.at(definition.name(), columns.indexOf(column), 1), "", "de kop van deze kolom", column.header()));
            return -1;
        }
        return at;
    }

    private void line(Row row) {
        var values = new HashMap<String, Object>();
        boolean empty = true;
        int before = refused.size();
        boolean bad = false;
        for (int i = 0; i < columns.size(); i++) {
            int at = places[i];
            Object value = at < 0 || at >= row.getCellCount() ? null : parsers.get(i).parse(row.getCell(at));
            empty &= value == null;
            if (value instanceof CellParser.Bad(String raw)) {
                canonical[i] = "\0" + raw;
                bad = true;
                refuse(i, row, raw);
            } else {
                canonical[i] = Canon.text(value);
                bad |= missing(i, row, value);
                if (value != null && columns.get(i).type() != CellType.LABEL) {
                    values.put(columns.get(i).key(), value);
                }
            }
        }
        if (empty) {
            refused.subList(before, refused.size()).clear();
            return;
        }
        digest.add(canonical);
        lines.add(row.getRowNum());
        if (!bad && complete) {
            rows.add(definition.reader().apply(new Values(values)));
        }
    }

    private boolean missing(int column, Row row, @Nullable Object value) {
        if (value != null || !columns.get(column).required()) {
            return false;
        }
        refuse(column, row, "");
        return true;
    }

    private void refuse(int column, Row row, String raw) {
        refuse(new RefusedCell(Cells.at(definition.name(), Math.max(0, places[column]), row.getRowNum()), shorten(raw),
                parsers.get(column).expected(), parsers.get(column).example()));
    }

    private void refuse(RefusedCell cell) {
        if (refused.size() < limits.refused()) {
            refused.add(cell);
        }
    }

    private static String shorten(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }
}
