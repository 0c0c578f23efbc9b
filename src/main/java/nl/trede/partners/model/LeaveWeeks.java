package nl.trede.partners.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// In which ISO weeks which coach was free for more than half of the five working days: such a week is left out of the average of
/// employer contacts (domain §10.4). Leave for a part of each week counts that part of each day; where leave overlaps, the larger part counts.
public final class LeaveWeeks {
    private static final int WORKING_DAYS = 5;

    private final Map<UUID, Map<LocalDate, Map<DayOfWeek, Integer>>> parts = new HashMap<>();

    private LeaveWeeks() {
    }

    public static LeaveWeeks of(Collection<Leave> leave) {
        var weeks = new LeaveWeeks();
        leave.forEach(one -> one.fromDate().datesUntil(one.toDate().plusDays(1)).forEach(day -> weeks.add(one.coachId(), day, one.weekPercent())));
        return weeks;
    }

    private void add(UUID coach, LocalDate day, int percent) {
        if (day.getDayOfWeek().getValue() <= WORKING_DAYS) {
            parts.computeIfAbsent(coach, id -> new HashMap<>()).computeIfAbsent(monday(day), week -> new EnumMap<>(DayOfWeek.class))
                    .merge(day.getDayOfWeek(), percent, Math::max);
        }
    }

    /// Whether a coach was free for more than half of the week that a day lies in.
    ///
    /// @param coach null for nobody in particular, who is never free
    public boolean away(@Nullable UUID coach, LocalDate day) {
        return coach != null && 2 * free(coach, monday(day)) > WORKING_DAYS * Leave.WHOLE;
    }

    private int free(UUID coach, LocalDate monday) {
        return parts.getOrDefault(coach, Map.of()).getOrDefault(monday, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
