package nl.trede.jobs.model;

import java.time.LocalDate;
import java.util.Optional;

/// One check of the support around a job (domain §10.17).
///
/// @param number which week of the first month (1–4) or which month (2–12); 0 for the others
/// @param from   first day on which a contact satisfies it
/// @param until  last day on which it is on time
/// @param kept   the day of the contact that satisfied it
public record Checkpoint(Kind kind, int number, LocalDate from, LocalDate until, Optional<LocalDate> kept) {
    /// What is checked.
    public enum Kind {
        /// In the week before the start.
        BEFORE,
        /// On the first days.
        FIRST_DAYS,
        /// Each of the first four weeks.
        WEEKLY,
        /// Each calendar month after that, up to a year.
        MONTHLY,
        /// Soon after the job ended.
        AFTER_END
    }

    /// Where a check is on a day.
    public enum State { KEPT, MISSED, OPEN, LATER }

    public State on(LocalDate day) {
        return kept.isPresent() ? State.KEPT : day.isAfter(until) ? State.MISSED : day.isBefore(from) ? State.LATER : State.OPEN;
    }
}
