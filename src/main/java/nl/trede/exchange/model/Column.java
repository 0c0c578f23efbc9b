package nl.trede.exchange.model;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One column of a sheet. Writing, reading, checking, *Leesmij* and the preview all go by it, so they cannot drift apart.
///
/// @param key      stable name for programs, also after a header is reworded
/// @param header   what stands in the first row of the sheet, Dutch
/// @param width    in characters
/// @param longest  characters a text may have at most when it is read
/// @param allowed  the only values that may stand there: codes, or the rungs; empty when anything of its type may
/// @param meaning  what the value says, with unit and rule, Dutch
/// @param audience who may receive this column at all
/// @param required whether a row without it is refused
/// @param id       whether it is part of what tells rows apart
/// @param since    the first [Sheets#FORMAT] with this column: an older workbook is read without it
/// @param value    takes the value from a row: String, Integer, BigDecimal, LocalDate, Boolean or null, fitting `type`
public record Column<R>(
        String key,
        String header,
        CellType type,
        int width,
        int longest,
        List<Choice> allowed,
        String meaning,
        Set<Template> audience,
        boolean required,
        boolean id,
        int since,
        Function<? super R, @Nullable Object> value) {
    private static final int BREATH = 3;

    public Column {
        allowed = List.copyOf(allowed);
        audience = Set.copyOf(audience);
    }

    /// Width in characters in which every allowed value and every word of the header fits.
    int roomyWidth() {
        int widest = allowed.stream().mapToInt(choice -> choice.code().length()).max().orElse(0);
        int word = java.util.Arrays.stream(header.split(" ")).mapToInt(String::length).max().orElse(0);
        return Math.max(width, Math.max(widest, word) + BREATH);
    }

    public boolean goesTo(Template template) {
        return audience.contains(template);
    }

    boolean isIn(int format) {
        return since <= format;
    }
}
