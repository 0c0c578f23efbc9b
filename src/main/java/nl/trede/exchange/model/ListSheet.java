package nl.trede.exchange.model;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Lets Excel offer the allowed values of a column. A list of over 255 characters is more than Excel takes in one go: it then stands on
/// the hidden sheet `_lijsten` under a name.
final class ListSheet {
    static final String SHEET = "_lijsten";
    private static final int LONGEST_INLINE = 255;

    private final Map<String, List<String>> named = new LinkedHashMap<>();

    void validate(Worksheet sheet, Column<?> column, int at, int lastRow) {
        List<String> codes = switch (column.type()) {
            case CODE -> column.allowed().stream().map(Choice::code).toList();
            case YES_NO -> List.of("ja", "nee");
            case TEXT, LABEL, INTEGER, DECIMAL, DATE -> List.of();
        };
        if (codes.isEmpty()) {
            return;
        }
        String inline = codes.stream().collect(Collectors.joining(",", "\"", "\""));
        String formula = inline.length() - 2 <= LONGEST_INLINE ? inline : name(column, codes);
        sheet.range(1, at, lastRow, at).validateWithListByFormula(formula)
                .errorTitle("Geen geldige waarde").error("Kies een waarde uit de lijst").showErrorMessage(true);
    }

    void write(Workbook workbook) throws IOException {
        if (named.isEmpty()) {
            return;
        }
        var sheet = workbook.newWorksheet(SHEET);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        int column = 0;
        for (var list : named.entrySet()) {
            for (int row = 0; row < list.getValue().size(); row++) {
                sheet.value(row, column, list.getValue().get(row));
            }
            sheet.range(0, column, list.getValue().size() - 1, column).setName(list.getKey());
            column++;
        }
        sheet.finish();
    }

    private String name(Column<?> column, List<String> codes) {
        String name = "lijst_" + column.key();
        named.put(name, codes);
        return name;
    }
}
