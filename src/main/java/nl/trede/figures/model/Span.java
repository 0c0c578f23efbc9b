package nl.trede.figures.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.trede.common.time.Quarter;

/// The days somebody wants the figures of: a quarter, as they are reported, or any days of one's own.
public sealed interface Span {
    record OfQuarter(Quarter quarter) implements Span {
        @Override
        public LocalDate first() {
            return quarter.first();
        }

        @Override
        public LocalDate last() {
            return quarter.last();
        }

        @Override
        public Span before() {
            return new OfQuarter(quarter.previous());
        }

        @Override
        public Period lookBack(LocalDate reference) {
            return Period.of(quarter, reference).withYearBefore();
        }
    }

    /// @param first first day
    /// @param last  inclusive last day, not before the first
    record Days(LocalDate first, LocalDate last) implements Span {
        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("The last day lies before the first");
            }
        }

        /// As many whole months when these are whole months, else as many days.
        @Override
        public Span before() {
            LocalDate until = first.minusDays(1);
            LocalDate next = last.plusDays(1);
            return first.getDayOfMonth() == 1 && next.getDayOfMonth() == 1
                    ? new Days(first.minusMonths(ChronoUnit.MONTHS.between(first, next)), until)
                    : new Days(until.minusDays(ChronoUnit.DAYS.between(first, last)), until);
        }

        /// A whole year, and the calendar year so far: what the ladder, retention and the target of the year look at.
        @Override
        public Period lookBack(LocalDate reference) {
            LocalDate until = until(reference).last();
            LocalDate year = until.plusDays(1).minusYears(1);
            LocalDate january = until.withDayOfYear(1);
            LocalDate earliest = year.isBefore(january) ? year : january;
            return new Period(first.isBefore(earliest) ? first : earliest, until);
        }
    }

    LocalDate first();

    LocalDate last();

    /// What came right before, to compare with.
    Span before();

    /// The days that a report may look back on.
    Period lookBack(LocalDate reference);

    /// Day of the figures: the last day, or today when that is earlier.
    default LocalDate reference(LocalDate today) {
        return last().isBefore(today) ? last() : today;
    }

    /// The part up to and including the reference date.
    default Period until(LocalDate reference) {
        return new Period(first(), last().isBefore(reference) ? last() : reference);
    }
}
