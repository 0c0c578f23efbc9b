package nl.trede.jobs.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;

/// How long a paid job was kept, at the moments at which it is asked (domain §10.9, W29, W42).
///
/// @param day the day on which it is asked; a job whose last day is that day was kept
public record Milestone(Term term, LocalDate day, State state) {
    /// After how long. Months run to the last day of a shorter month: 30 November and three months is 28 February.
    public enum Term {
        WEEKS_13(Period.ofWeeks(13)),
        MONTHS_3(Period.ofMonths(3)),
        WEEKS_26(Period.ofWeeks(26)),
        MONTHS_6(Period.ofMonths(6)),
        MONTHS_12(Period.ofMonths(12));

        private final Period length;

        Term(Period length) {
            this.length = length;
        }

        public LocalDate after(LocalDate start) {
            return start.plus(length);
        }
    }

    /// What became of it.
    public enum State {
        KEPT,
        LOST,
        AHEAD
    }

    /// All of them for a job on a day; none for a place that is not paid.
    public static List<Milestone> of(Employment job, LocalDate today) {
        return !job.first().kind().paid() ? List.of() : Arrays.stream(Term.values()).map(term -> at(job, term, today)).toList();
    }

    private static Milestone at(Employment job, Term term, LocalDate today) {
        LocalDate day = term.after(job.start());
        boolean stops = job.end() != null && job.end().isBefore(day);
        // A contract that is still to end may be extended: until then nothing is lost.
        boolean lost = stops && (!day.isAfter(today) || job.end().isBefore(today));
        return new Milestone(term, day, lost ? State.LOST : day.isAfter(today) ? State.AHEAD : State.KEPT);
    }
}
