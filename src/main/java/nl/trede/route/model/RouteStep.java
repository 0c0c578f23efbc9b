package nl.trede.route.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// A task in the route of one client.
///
/// @param key     under which its mark is kept
/// @param planned when the list says it is due, moved by pauses; empty while its anchor is not known
/// @param mark    what became of it
public record RouteStep(TemplateKind list, Task task, String key, Optional<LocalDate> planned, Optional<RouteMark> mark) {
    /// What is due first on top; without a day at the end.
    public static final Comparator<RouteStep> BY_DAY = Comparator.comparing((RouteStep step) -> step.due().orElse(LocalDate.MAX));

    /// The last day on which it is on time: as planned, or later when it was put off further than that.
    public Optional<LocalDate> due() {
        return planned.map(day -> mark.map(RouteMark::untilDate).filter(day::isBefore).orElse(day));
    }

    public boolean open() {
        return mark.filter(one -> one.state() != MarkState.UITGESTELD).isEmpty();
    }

    public boolean done() {
        return mark.filter(one -> one.state() == MarkState.GEDAAN).isPresent();
    }

    public boolean late(LocalDate today) {
        return open() && due().filter(day -> day.isBefore(today)).isPresent();
    }
}
