package nl.trede.exchange.model;

import java.math.BigDecimal;
import java.util.Optional;
import nl.trede.figures.model.Figure;

/// Hides counts of one to four people in totals for the coordinator (domain §4.10 and §10, conventions). Zero and counts of contacts,
/// minutes or weeks tell nothing about a person and stay. See the decision record on small cells for what this does and does not protect.
final class SmallCounts {
    private SmallCounts() {
    }

    static boolean hides(Figure figure) {
        return switch (figure.definition().unit()) {
            case COUNT, PER_FTE -> isSmall(figure.numerator());
            case PERCENT -> isSmall(figure.numerator()) || isSmall(figure.denominator());
            case DAYS, RUNGS -> isSmall(figure.denominator());
            case PER_WEEK, AMOUNT -> false;
        };
    }

    static boolean isSmall(long people) {
        return people > 0 && people < Figure.SMALL;
    }

    private static boolean isSmall(Optional<BigDecimal> people) {
        return people.filter(count -> isSmall(count.longValue()) && count.signum() > 0).isPresent();
    }
}
