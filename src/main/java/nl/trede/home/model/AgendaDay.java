package nl.trede.home.model;

import java.time.LocalDate;
import java.util.List;

/// What is due, seen from one day. Each list begins with what is due first.
///
/// @param week  due in the seven days after today
/// @param later due after that, up to the horizon
public record AgendaDay(LocalDate day, List<AgendaLine> overdue, List<AgendaLine> today, List<AgendaLine> week, List<AgendaLine> later) {
    public AgendaDay {
        overdue = List.copyOf(overdue);
        today = List.copyOf(today);
        week = List.copyOf(week);
        later = List.copyOf(later);
    }

    /// What cannot wait until tomorrow: the number on the room's badge.
    public int badge() {
        return overdue.size() + today.size();
    }

    public boolean isEmpty() {
        return badge() + week.size() + later.size() == 0;
    }
}
