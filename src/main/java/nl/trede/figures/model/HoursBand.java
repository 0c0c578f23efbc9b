package nl.trede.figures.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Contract hours a week, coarse enough to share with the region (domain §11).
public enum HoursBand {
    UNKNOWN(0),
    UNDER_8(8),
    FROM_8(16),
    FROM_16(24),
    FROM_24(32),
    FROM_32(Integer.MAX_VALUE);

    private final int below;

    HoursBand(int below) {
        this.below = below;
    }

    public static HoursBand of(@Nullable BigDecimal hours) {
        if (hours == null) {
            return UNKNOWN;
        }
        for (HoursBand band : values()) {
            if (hours.compareTo(BigDecimal.valueOf(band.below)) < 0) {
                return band;
            }
        }
        return FROM_32;
    }
}
