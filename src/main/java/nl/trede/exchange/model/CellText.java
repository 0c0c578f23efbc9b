package nl.trede.exchange.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Text on its way into a cell and out of it again: `restore(protect(clean(text)))` equals `clean(text)`.
final class CellText {
    /// What Excel can hold in one cell; one place is kept for the apostrophe of [#protect].
    static final int LONGEST = 32_767;
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CellText() {
    }

    /// Text as the workbook keeps it: one kind of line end, no characters that XML cannot hold, no space around it, not too long.
    ///
    /// @return `null` when nothing is left
    static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String safe = isPlain(text) ? text : withoutForbidden(text.replace("\r\n", "\n").replace('\r', '\n'));
        String stripped = safe.strip();
        if (stripped.length() >= LONGEST) {
            stripped = stripped.substring(0, Character.isHighSurrogate(stripped.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1).strip();
        }
        return stripped.isEmpty() ? null : stripped;
    }

    /// Makes sure that no text can be taken for a formula when the cell is edited or saved as CSV: an apostrophe goes before it.
    /// Also hides what Excel would read as one of its own escapes.
    static String protect(String clean) {
        char first = clean.charAt(0);
        String guarded = first == '\'' || STARTS_A_FORMULA.indexOf(first) >= 0 ? "'" + clean : clean;
        return guarded.indexOf('_') < 0 ? guarded : LOOKS_ESCAPED.matcher(guarded).replaceAll("_x005F_");
    }

    /// The text behind a cell that [#protect] wrote, or that someone typed.
    static @Nullable String restore(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return null;
        }
        String text = cell.indexOf('_') < 0 ? cell
                : ESCAPED.matcher(cell).replaceAll(match ->
                        java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
        return clean(text.charAt(0) == '\'' ? text.substring(1) : text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at < ' ' || at >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static String withoutForbidden(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            if (code == '\t' || code == '\n' || code >= ' ' && code < 0xD800 || code >= 0xE000 && code < 0xFFFE || code >= 0x10000) {
                kept.appendCodePoint(code);
            } else {
                kept.append('\uFFFD');
            }
        });
        return kept.toString();
    }
}
