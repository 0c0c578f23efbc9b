package nl.trede.exchange.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The one way to write a value down for a digest: the same for the value that goes into a cell and the value that is read back,
/// whichever program saved the file in between.
final class Canon {
    private static final int DECIMALS = 6;

    private Canon() {
    }

    /// A value as the workbook keeps it, ready to be written: text cleaned, numbers rounded to six decimals.
    static @Nullable Object keep(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> CellText.clean(text);
            case BigDecimal number -> round(number);
            default -> value;
        };
    }

    /// @param kept a value that went through [#keep]
    static String text(@Nullable Object kept) {
        return switch (kept) {
            case null -> "";
            case String text -> text;
            case Boolean yes -> yes ? "ja" : "nee";
            case Integer number -> number.toString();
            case BigDecimal number -> number.toPlainString();
            case LocalDate date -> date.toString();
            default -> throw new IllegalArgumentException("No cell can hold a " + kept.getClass().getName());
        };
    }

    static BigDecimal round(BigDecimal number) {
        BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
