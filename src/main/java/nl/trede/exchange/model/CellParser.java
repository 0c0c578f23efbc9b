package nl.trede.exchange.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/// Takes the value of one column out of a cell, also when a person typed it: `22-11-2026`, `0,8`, `j`, *Trede 4*, a label for its code.
final class CellParser {
    /// What stands in a cell that cannot be understood.
    record Bad(String raw) { }

    private static final Pattern DUTCH_DATE = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Map<String, Boolean> YES_NO = Map.of("ja", true, "j", true, "x", true, "1", true, "true", true,
            "nee", false, "n", false, "0", false, "false", false);
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2150;

    private final Column<?> column;
    private final boolean from1904;
    private final Map<String, String> codes = new HashMap<>();

    CellParser(Column<?> column, boolean from1904) {
        this.column = column;
        this.from1904 = from1904;
        for (Choice choice : column.allowed()) {
            codes.put(choice.label().toLowerCase(Locale.ROOT), choice.code());
        }
        for (Choice choice : column.allowed()) {
            codes.put(choice.code().toLowerCase(Locale.ROOT), choice.code());
        }
    }

    /// @return a value as [Canon#keep] gives it, `null` for an empty cell, or [Bad]
    @Nullable Object parse(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        String text = CellText.restore(cell.getType() == CellType.STRING ? cell.asString() : cell.getText());
        if (text == null) {
            return null;
        }
        if (cell.getType() == CellType.ERROR) {
            return new Bad(text);
        }
        return switch (column.type()) {
            case TEXT, LABEL -> text.length() > column.longest() ? new Bad(text) : text;
            case CODE -> code(text);
            case YES_NO -> orBad(YES_NO.get(text.toLowerCase(Locale.ROOT)), text);
            case INTEGER -> integer(text);
            case DECIMAL -> orBad(number(text), text);
            case DATE -> date(text);
        };
    }

    String expected() {
        return column.allowed().isEmpty() ? column.type().dutch()
                : column.allowed().stream().map(Choice::code).collect(Collectors.joining(", ", "één van: ", ""));
    }

    String example() {
        return column.allowed().isEmpty() ? column.type().example() : column.allowed().getFirst().code();
    }

    private Object code(String text) {
        return orBad(codes.get(text.toLowerCase(Locale.ROOT)), text);
    }

    private Object integer(String text) {
        Object known = codes.isEmpty() ? text : code(text);
        BigDecimal number = known instanceof String written ? number(written) : null;
        if (number == null || number.signum() < 0 || number.scale() > 0 || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            return new Bad(text);
        }
        return number.intValue();
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return text.length() > 40 ? null : Canon.round(new BigDecimal(text.replace(',', '.')));
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private Object date(String text) {
        LocalDate date = null;
        BigDecimal serial = number(text);
        Matcher dutch = DUTCH_DATE.matcher(text);
        try {
            if (serial != null) {
                date = (from1904 ? DAY_0_OF_1904 : DAY_0_OF_1900).plusDays(serial.longValue());
            } else if (dutch.matches()) {
                date = LocalDate.of(Integer.parseInt(dutch.group(3)), Integer.parseInt(dutch.group(2)), Integer.parseInt(dutch.group(1)));
            } else {
                date = LocalDate.parse(text);
            }
        } catch (java.time.DateTimeException noDate) {
            return new Bad(text);
        }
        return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? new Bad(text) : date;
    }

    private static Object orBad(@Nullable Object value, String text) {
        return value == null ? new Bad(text) : value;
    }
}
