package nl.trede.region.view;

import java.math.BigDecimal;
import nl.trede.common.text.Text;
import nl.trede.figures.model.Unit;
import nl.trede.region.model.QuarterCell;

/// How the figures of the region are written.
final class Numbers {
    private Numbers() {
    }

    /// `41`, `38,2 %`, `+0,6`.
    static String shown(QuarterCell cell, Text text) {
        BigDecimal value = cell.value().orElseThrow();
        return switch (cell.definition().unit()) {
            case COUNT -> text.number(value, 0);
            case PERCENT -> text.get("region.percent", text.number(value, 1));
            case RUNGS -> signed(value, text);
            case DAYS, PER_FTE, PER_WEEK, AMOUNT -> text.number(value, cell.definition().unit().decimals());
        };
    }

    /// `8 van 21`; a plain count has no whole.
    static String fraction(QuarterCell cell, Text text) {
        var figure = cell.figure();
        int decimals = figure.definition().unit() == Unit.PER_FTE ? 2 : 0;
        return figure.denominator().isEmpty() || figure.numerator().isEmpty() ? shown(cell, text)
                : text.get("region.fraction", text.number(figure.numerator().get(), decimals), text.number(figure.denominator().get(), decimals));
    }

    private static String signed(BigDecimal value, Text text) {
        String size = text.number(value.abs(), 1);
        return value.signum() < 0 ? "−" + size : value.signum() > 0 ? "+" + size : size;
    }
}
