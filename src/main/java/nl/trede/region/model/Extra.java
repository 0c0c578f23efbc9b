package nl.trede.region.model;

import java.math.BigDecimal;
import nl.trede.exchange.model.FigureRow;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.Unit;

/// What a sender counted beyond the rows of the workbook: clients who objected to being shared with the region and so have no row.
record Extra(BigDecimal part, BigDecimal whole) {
    static final Extra NONE = new Extra(BigDecimal.ZERO, BigDecimal.ZERO);

    static Extra between(FigureRow sent, Figure counted) {
        BigDecimal part = sent.numerator().subtract(counted.numerator().orElse(BigDecimal.ZERO));
        BigDecimal whole = sent.denominator() == null ? part
                : sent.denominator().subtract(counted.denominator().orElse(BigDecimal.ZERO));
        return new Extra(plain(part), plain(whole));
    }

    /// The store keeps four decimals of everything; a count has none.
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    Extra plus(Extra other) {
        return new Extra(part.add(other.part), whole.add(other.whole));
    }

    boolean isNone() {
        return part.signum() == 0 && whole.signum() == 0;
    }

    /// Whether clients without a row can explain it: they only add, and never more to a part than to its whole.
    boolean explained(Unit unit, int withoutRow) {
        if (isNone()) {
            return true;
        }
        boolean adds = whole.signum() >= 0 && (unit != Unit.PERCENT && unit != Unit.COUNT || part.signum() >= 0 && part.compareTo(whole) <= 0);
        return withoutRow != 0 && adds;
    }
}
