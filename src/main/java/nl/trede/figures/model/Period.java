package nl.trede.figures.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.common.time.Quarter;
import org.jspecify.annotations.Nullable;

/// The closed period `[first, last]` that is looked at. Of a running quarter it ends on the reference date, so that what is
/// planned is not counted before it happened.
public record Period(LocalDate first, LocalDate last) {
    /// The part of a quarter up to and including the reference date.
    public static Period of(Quarter quarter, LocalDate reference) {
        return new Period(quarter.first(), earliest(quarter.last(), reference));
    }

    /// Day of the figures: the last day of a past quarter, today in the running one.
    public static LocalDate reference(Quarter quarter, LocalDate today) {
        return earliest(quarter.last(), today);
    }

    /// The four quarters up to and including this period: what a report may look back on (year target, ladder, retention).
    public Period withYearBefore() {
        return new Period(first.minusMonths(9), last);
    }

    public boolean contains(@Nullable LocalDate day) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }

    /// Whether something that lasts from `start` to `end` (inclusive; null while it lasts) has a day in this period.
    public boolean overlaps(LocalDate start, @Nullable LocalDate end) {
        return !first.isAfter(last) && !start.isAfter(last) && (end == null || !end.isBefore(first) && !end.isBefore(start));
    }

    /// The days of this period on which something lasted; empty when there is none.
    public Optional<Period> during(LocalDate start, @Nullable LocalDate end) {
        return overlaps(start, end)
                ? Optional.of(new Period(start.isAfter(first) ? start : first, end == null ? last : earliest(end, last)))
                : Optional.empty();
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
