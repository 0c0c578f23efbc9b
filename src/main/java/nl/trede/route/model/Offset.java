package nl.trede.route.model;

import java.time.LocalDate;

/// How far a task lies from its anchor. All in whole days of the calendar, so that summer time changes nothing.
///
/// @param amount below 0 is before the anchor
public record Offset(int amount, OffsetUnit unit, Anchor anchor) {
    /// Months are added as the calendar has them: a month after 31 January is the last day of February (domain §10). A week of sickness
    /// is a week that is full: its last day, counted with the first sick day as the first day.
    public LocalDate from(LocalDate day) {
        LocalDate there = switch (unit) {
            case DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case MONTHS -> day.plusMonths(amount);
        };
        return anchor == Anchor.ZIEKTEDAG && unit == OffsetUnit.WEEKS && amount > 0 ? there.minusDays(1) : there;
    }
}
