package nl.trede.partners.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// In which ISO weeks which coach was free for more than half of the five working days: such a week is left out of the average of
/// employer contacts (domain §10.4). Overlapping leave counts each day once.
public final class LeaveWeeks {
    private static final int WORKING_DAYS = 5;

    private final Map<UUID, Map<LocalDate, Set<DayOfWeek>>> days = new HashMap<>();

    private LeaveWeeks() {
    }

    public static LeaveWeeks of(Collection<Leave> leave) {
        var weeks = new LeaveWeeks();
        leave.forEach(one -> one.fromDate().datesUntil(one.toDate().plusDays(1)).forEach(day -> weeks.add(one.coachId(), day)));
        return weeks;
    }

    private void add(UUID coach, LocalDate day) {
        if (day.getDayOfWeek().getValue() <= WORKING_DAYS) {
            days.computeIfAbsent(coach, id -> new HashMap<>()).computeIfAbsent(monday(day), week -> new HashSet<>()).add(day.getDayOfWeek());
        }
    }

    /// Whether a coach was free for more than half of the week that a day lies in.
    ///
    /// @param coach null for nobody in particular, who is never free
    public boolean away(@Nullable UUID coach, LocalDate day) {
        return coach != null && 2 * days.getOrDefault(coach, Map.of()).getOrDefault(monday(day), Set.of()).size() > WORKING_DAYS;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
