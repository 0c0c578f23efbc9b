package nl.trede.route.model;

import java.time.LocalDate;
import java.util.List;
import nl.trede.clients.model.TrajectoryPause;

/// Moves a day by the pauses before it.
public final class Shift {
    private Shift() {
    }

    /// The day on which a task is due after the pauses that began on or before it: each moves it by as many days as it lasted. While a
    /// pause lasts the day lies after today, so nothing becomes late in a pause. Days of a pause before the anchor do not count.
    ///
    /// @param anchor the day from which the task was counted
    /// @param day    the day without pauses
    /// @param pauses in the order in which they began
    public static LocalDate moved(LocalDate anchor, LocalDate day, List<TrajectoryPause> pauses, LocalDate today) {
        LocalDate moved = day;
        LocalDate counted = anchor;
        for (TrajectoryPause pause : pauses) {
            LocalDate from = later(pause.fromDate(), counted);
            LocalDate to = pause.toDate() == null ? later(today, pause.fromDate()) : pause.toDate();
            if (!from.isAfter(moved) && !to.isBefore(from)) {
                moved = moved.plusDays(from.until(to, java.time.temporal.ChronoUnit.DAYS) + 1);
                counted = to.plusDays(1);
            }
        }
        return moved;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
