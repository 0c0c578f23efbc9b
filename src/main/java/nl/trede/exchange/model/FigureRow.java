package nl.trede.exchange.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One figure of the period over the whole caseload, also over clients who have no row.
///
/// @param key         as in `figures --json` (design, terminal commands)
/// @param numerator   empty when hidden or not computable, likewise `denominator` and `value`
/// @param shown       the value as a person reads it; [#HIDDEN] for a count of one to four people
/// @param definition  what is counted
public record FigureRow(
        String key,
        String label,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        String shown,
        String definition) {
    /// Stands for a count of one to four people (domain §4.10). Whoever has all rows can count those; see the decision record on small cells.
    public static final String HIDDEN = "<5";

    public boolean hidden() {
        return HIDDEN.equals(shown);
    }
}
