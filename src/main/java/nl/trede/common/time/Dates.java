package nl.trede.common.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// The one place that knows which day it is, in the time zone of the field (domain §10, conventions).
public final class Dates {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Dates() {
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
