package nl.trede.exchange.model;

import java.util.function.Function;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// One column of a sheet while it is being written, with what a row needs to know of it worked out beforehand.
///
/// Styles are set for a run of rows at once: asking fastexcel for the style of each cell took a tenth of a large export.
final class Lane<R> {
    private static final String DATE_FORMAT = "dd-mm-yyyy";
    private static final int NONE = 0;
    private static final int DATE = 1;
    private static final int INDENT = 2;
    private static final int HIGH = 4;
    private static final int WORDS = 8;

    final int index;
    /// In characters, see [Column#roomyWidth].
    final int width;
    private final Function<? super R, @Nullable Object> value;
    private final boolean touches;
    private int look = NONE;
    private int since;

    /// @param before the column on its left, null for the first
    Lane(int index, Column<R> column, @Nullable Column<R> before) {
        this.index = index;
        this.width = column.roomyWidth();
        this.value = column.value();
        this.touches = before != null && before.type().rightAligned();
    }

    /// The value of this column in a row, as the workbook keeps it.
    @Nullable Object keep(R row) {
        return Canon.keep(value.apply(row));
    }

    /// Notes how the cell of a row must look; an empty cell gets no style, for it would then be written.
    ///
    /// @param high whether the row has several lines
    void look(Worksheet sheet, int row, @Nullable Object kept, boolean high) {
        int now = look(kept, high);
        if (now != look) {
            settle(sheet, row);
            look = now;
        }
    }

    /// Sets the styles of the rows up to, not including, this one.
    void settle(Worksheet sheet, int row) {
        if (look != NONE && since < row) {
            var style = sheet.range(since, index, row - 1, index).style();
            if ((look & DATE) != 0) {
                style.format(DATE_FORMAT);
            }
            if ((look & INDENT) != 0) {
                style.horizontalAlignment("left").indent(1);
            }
            if ((look & HIGH) != 0) {
                style.verticalAlignment("top").wrapText((look & WORDS) != 0);
            }
            style.set();
        }
        since = row;
    }

    /// Only what needs it.
    private int look(@Nullable Object kept, boolean high) {
        return switch (kept) {
            case null -> NONE;
            case java.time.LocalDate date -> high ? DATE | HIGH : DATE;
            case String text -> words(high);
            case Boolean flag -> words(high);
            default -> high ? HIGH : NONE;
        };
    }

    private int words(boolean high) {
        return (touches ? INDENT : NONE) | (high ? HIGH | WORDS : NONE);
    }
}
