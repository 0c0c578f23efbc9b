package nl.trede.common.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A calendar quarter, written `2026-Q3`: the closed period `[first, last]` (domain §10, conventions).
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-?[Qq]([1-4])");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("A quarter is 1 to 4, not " + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
    }

    /// Reads `2026-Q3`; empty when the text is no quarter.
    public static Optional<Quarter> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        return matcher.matches()
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public LocalDate first() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    public Quarter previous() {
        return of(first().minusDays(1));
    }

    public Quarter next() {
        return of(last().plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    @Override
    public int compareTo(Quarter other) {
        return first().compareTo(other.first());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
