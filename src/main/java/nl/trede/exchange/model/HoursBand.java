package nl.trede.exchange.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Hours a week in classes: precise enough to follow, too coarse to recognise a person by.
public enum HoursBand {
    TOT_12("minder dan 12"),
    VAN_12_TOT_24("12–24"),
    VAN_24_TOT_32("24–32"),
    VANAF_32("32 of meer");

    private final String label;

    HoursBand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// @param hours contract hours a week; a bound belongs to the class above it
    public static Optional<HoursBand> of(@Nullable BigDecimal hours) {
        if (hours == null) {
            return Optional.empty();
        }
        double value = hours.doubleValue();
        return Optional.of(value < 12 ? TOT_12 : value < 24 ? VAN_12_TOT_24 : value < 32 ? VAN_24_TOT_32 : VANAF_32);
    }
}
