package nl.trede.ladder.model;

import static nl.trede.ladder.model.LadderTrajectory.WINDOW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Trajectory;

/// When a trajectory asks for a measurement: at the start, after 6 and 12 months, for WGB also after 18, and at the end (design, Vandaag).
public final class Moments {
    /// After this many days past the end nobody is asked for an end measurement any more.
    private static final int LATEST_AFTER_END = 90;

    private Moments() {
    }

    /// @param day      the moment itself
    /// @param deadline the last day on which measuring is on time: 30 days after the start, else the moment itself
    public record Moment(Occasion occasion, LocalDate day, LocalDate deadline) {
        /// Whether a measurement lies near enough to count for this moment.
        boolean metBy(LocalDate measured) {
            return !measured.isBefore(day.minusDays(WINDOW)) && !measured.isAfter(day.plusDays(WINDOW));
        }

        /// Whether a measurement made on this day would count already.
        public boolean begun(LocalDate today) {
            return !today.isBefore(day.minusDays(WINDOW));
        }

        boolean closed(LocalDate today) {
            return today.isAfter(day.plusDays(WINDOW));
        }
    }

    /// All moments of a trajectory in order; none before it has started. A 12-month measurement is due in 18-month trajectories too
    /// (domain §10.14); a WGB trajectory lasts 18 months when its extension says so.
    /// An end within a month of another moment is the same measurement and is asked for once.
    public static List<Moment> of(Trajectory trajectory) {
        LocalDate start = trajectory.startDate();
        if (start == null) {
            return List.of();
        }
        LocalDate end = trajectory.endDate();
        var moments = new ArrayList<Moment>();
        moments.add(new Moment(Occasion.START, start, start.plusDays(WINDOW)));
        addMonths(moments, Occasion.M6, start, 6, end);
        addMonths(moments, Occasion.M12, start, 12, end);
        LocalDate last = end == null ? trajectory.extendedUntil() : end;
        if (trajectory.method() == Method.WGB && last != null) {
            addMonths(moments, Occasion.M18, start, 18, last);
        }
        if (end != null && moments.stream().noneMatch(moment -> moment.metBy(end))) {
            moments.add(new Moment(Occasion.EINDE, end, end.plusDays(WINDOW)));
        }
        return moments;
    }

    /// What is open on a day, given the days on which was measured.
    ///
    /// A moment whose 30 days have passed can no longer be met; only the last of those is still asked for, until any later measurement
    /// or until the next moment takes its place.
    public static List<Moment> open(Trajectory trajectory, List<LocalDate> measured, LocalDate today) {
        var open = new ArrayList<Moment>();
        Optional<Moment> missed = Optional.empty();
        for (Moment moment : of(trajectory)) {
            boolean met = measured.stream().anyMatch(moment::metBy);
            if (!moment.closed(today)) {
                if (!met) {
                    open.add(moment);
                }
            } else if (met || measured.stream().anyMatch(day -> day.isAfter(moment.day()))) {
                missed = Optional.empty();
            } else {
                missed = Optional.of(moment);
            }
        }
        boolean longOver = trajectory.endDate() != null && today.isAfter(trajectory.endDate().plusDays(LATEST_AFTER_END));
        if (!longOver && open.stream().noneMatch(moment -> moment.begun(today))) {
            missed.ifPresent(open::addFirst);
        }
        return open;
    }

    /// The occasion of a measurement on a day: the moment it is near to, else in between.
    public static Occasion occasion(Trajectory trajectory, LocalDate day) {
        if (trajectory.endDate() != null && day.isAfter(trajectory.endDate().plusDays(WINDOW))) {
            return Occasion.NAZORG;
        }
        return of(trajectory).stream().filter(moment -> moment.metBy(day)).map(Moment::occasion).findFirst().orElse(Occasion.TUSSENTIJDS);
    }

    private static void addMonths(List<Moment> moments, Occasion occasion, LocalDate start, int months, LocalDate end) {
        LocalDate day = start.plusMonths(months);
        if (end == null || !day.isAfter(end.plusDays(1))) {
            moments.add(new Moment(occasion, day, day));
        }
    }
}
