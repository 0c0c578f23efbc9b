package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// How long a trajectory may last and when a coach must be warned (domain §10.14, §10.15). Last days are inclusive; months are added
/// as the calendar has them, so a start on the 31st ends on the last day of a shorter month.
public final class Terms {
    /// Days before the planned end on which an extension must be asked for (domain §10.15).
    public static final int EXTENSION_REMINDER_DAYS = 120;
    /// Days before a WGB deadline on which the coach hears of it (domain §10.14).
    public static final List<Integer> WGB_SIGNALS = List.of(90, 60, 30, 14);
    /// A trajectory may be reopened so many days after its last day; after that it is a new one (domain §7).
    public static final int REOPEN_DAYS = 30;

    private static final int WGB_MONTHS = 12;
    private static final int WGB_LONG_MONTHS = 18;
    private static final int EPA_MONTHS = 36;
    private static final int CMD_MONTHS = 24;
    private static final int CMD_EXTENSION_MONTHS = 12;

    private Terms() {
    }

    /// Months that a method lasts by itself; empty when no rule says so and the coach must ask.
    public static OptionalInt months(Method method) {
        return switch (method) {
            case IPS_EPA -> OptionalInt.of(EPA_MONTHS);
            case IPS_CMD -> OptionalInt.of(CMD_MONTHS);
            case WGB -> OptionalInt.of(WGB_MONTHS);
            case IPS_OVERIG, JOBCOACHING, WERK_ALS_BESTE_ZORG, OAD, OVERIG -> OptionalInt.empty();
        };
    }

    /// The last day of a term of whole months.
    public static LocalDate lastDay(LocalDate start, int months) {
        return start.plusMonths(months).minusDays(1);
    }

    /// The last planned day: the granted extension, or else what the method gives; empty before the start and where there is no rule.
    public static Optional<LocalDate> plannedEnd(Method method, @Nullable LocalDate start, @Nullable LocalDate extendedUntil) {
        if (start == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(extendedUntil).or(() -> regularEnd(method, start));
    }

    public static Optional<LocalDate> plannedEnd(Trajectory trajectory) {
        return plannedEnd(trajectory.method(), trajectory.startDate(), trajectory.extendedUntil());
    }

    /// The last day without an extension.
    public static Optional<LocalDate> regularEnd(Method method, LocalDate start) {
        OptionalInt months = months(method);
        return months.isPresent() ? Optional.of(lastDay(start, months.getAsInt())) : Optional.empty();
    }

    /// The furthest day to which the rules allow an extension; empty when they set no limit. CMD may add a year, WGB may last 18 months.
    public static Optional<LocalDate> latestExtension(Method method, LocalDate start) {
        return switch (method) {
            case IPS_CMD -> Optional.of(lastDay(start, CMD_MONTHS + CMD_EXTENSION_MONTHS));
            case WGB -> Optional.of(lastDay(start, WGB_LONG_MONTHS));
            case IPS_EPA, IPS_OVERIG, JOBCOACHING, WERK_ALS_BESTE_ZORG, OAD, OVERIG -> Optional.empty();
        };
    }

    /// The WGB signal that holds on a day: the smallest number of days before the deadline that has been reached.
    ///
    /// @return 90, 60, 30 or 14; empty when the deadline is further away or has passed
    public static OptionalInt wgbSignal(LocalDate deadline, LocalDate today) {
        long left = today.until(deadline, java.time.temporal.ChronoUnit.DAYS);
        return left < 0 ? OptionalInt.empty()
                : WGB_SIGNALS.stream().filter(days -> left <= days).mapToInt(Integer::intValue).min();
    }

    /// Whether a trajectory that ended may be opened again on a day.
    public static boolean mayReopen(LocalDate endDate, LocalDate today) {
        return !today.isAfter(endDate.plusDays(REOPEN_DAYS));
    }
}
