package nl.trede.employers.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/// What an employer's SROI entries are worth in a year: each pro rata for the days that lie in it (domain §10.32).
public final class SroiValue {
    private static final int CENTS = 2;

    private SroiValue() {
    }

    /// In euro, rounded half up to cents after adding up.
    public static BigDecimal of(Collection<SroiEntry> entries, int year) {
        return within(entries, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// The value within a closed period.
    static BigDecimal within(Collection<SroiEntry> entries, LocalDate first, LocalDate last) {
        // Exact fractions would need a common denominator; 12 decimals lose less than a cent over a million entries.
        return entries.stream().map(entry -> part(entry, first, last)).reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(CENTS, RoundingMode.HALF_UP);
    }

    private static BigDecimal part(SroiEntry entry, LocalDate first, LocalDate last) {
        LocalDate from = entry.fromDate().isBefore(first) ? first : entry.fromDate();
        LocalDate to = entry.toDate().isAfter(last) ? last : entry.toDate();
        if (to.isBefore(from)) {
            return BigDecimal.ZERO;
        }
        BigDecimal overlap = BigDecimal.valueOf(days(from, to));
        return entry.amount().multiply(overlap).divide(BigDecimal.valueOf(days(entry.fromDate(), entry.toDate())), 12, RoundingMode.HALF_UP);
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
