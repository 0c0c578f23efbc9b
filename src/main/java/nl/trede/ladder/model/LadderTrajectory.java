package nl.trede.ladder.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryStatus;

/// What the ladder needs to know of a trajectory.
public final class LadderTrajectory {
    /// How far from a moment a measurement still counts for it, in days (domain §10.13).
    public static final int WINDOW = 30;

    private LadderTrajectory() {
    }

    /// The trajectory that a measurement made now belongs to: the one that runs, or else the one that began last.
    public static Optional<Trajectory> current(List<Trajectory> ofClient) {
        return ofClient.stream().max(Comparator.comparing(LadderTrajectory::runs).thenComparing(LadderTrajectory::began));
    }

    public static boolean runs(Trajectory trajectory) {
        return trajectory.endDate() == null && trajectory.status() != TrajectoryStatus.AFGEROND
                && trajectory.status() != TrajectoryStatus.GESTOPT;
    }

    /// The start, or while there is none the referral.
    public static LocalDate began(Trajectory trajectory) {
        return trajectory.startDate() == null ? trajectory.referralDate() : trajectory.startDate();
    }

    /// The day of the WGB test, a year after the start: at least one rung up (domain §10.14).
    public static Optional<LocalDate> wgbTest(Trajectory trajectory) {
        return trajectory.method() == Method.WGB
                ? Optional.ofNullable(trajectory.startDate()).map(start -> start.plusMonths(12))
                : Optional.empty();
    }

    /// Whether a measurement on this day lies outside `[start − 30, end + 30]`.
    public static boolean outside(Trajectory trajectory, LocalDate day) {
        boolean before = trajectory.startDate() != null && day.isBefore(trajectory.startDate().minusDays(WINDOW));
        boolean after = trajectory.endDate() != null && day.isAfter(trajectory.endDate().plusDays(WINDOW));
        return before || after;
    }
}
