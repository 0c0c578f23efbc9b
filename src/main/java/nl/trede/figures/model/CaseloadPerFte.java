package nl.trede.figures.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Active clients for each full-time coach, and its anchor on the fidelity scale (domain §10.1, item 1).
public final class CaseloadPerFte {
    private static final int[] ANCHORS = {20, 25, 30, 40};

    private CaseloadPerFte() {
    }

    /// @param clients unique active clients
    /// @return empty when the fte is unknown or 0
    public static Optional<BigDecimal> of(int clients, @Nullable BigDecimal fte) {
        return known(fte).map(part -> BigDecimal.valueOf(clients).divide(part, 2, RoundingMode.HALF_UP));
    }

    /// 5 down to 1, on the ratio before rounding: 20.4 is a 4.
    ///
    /// @return empty when the fte is unknown or 0
    public static Optional<Integer> anchor(int clients, @Nullable BigDecimal fte) {
        return known(fte).map(part -> {
            int anchor = 5;
            for (int most : ANCHORS) {
                if (BigDecimal.valueOf(clients).compareTo(part.multiply(BigDecimal.valueOf(most))) > 0) {
                    anchor--;
                }
            }
            return anchor;
        });
    }

    private static Optional<BigDecimal> known(@Nullable BigDecimal fte) {
        return Optional.ofNullable(fte).filter(part -> part.signum() > 0);
    }
}
