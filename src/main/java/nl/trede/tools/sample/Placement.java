package nl.trede.tools.sample;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.jobs.model.JobKind;

/// A work place on a route.
///
/// @param end    inclusive last day; empty while it lasts
/// @param failed it ended against the client's wish or without another job
record Placement(JobKind kind, LocalDate start, Optional<LocalDate> end, boolean failed) {
    boolean on(LocalDate day) {
        return !start.isAfter(day) && end.map(last -> !last.isBefore(day)).orElse(true);
    }

    boolean paidOn(LocalDate day) {
        return kind.paid() && on(day);
    }
}
