package nl.trede.figures.viewmodel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Progress;
import nl.trede.common.task.Tasks;
import nl.trede.common.time.Dates;
import nl.trede.common.time.Quarter;
import nl.trede.figures.model.Figures;
import nl.trede.figures.model.Overview;
import nl.trede.figures.model.Scope;
import nl.trede.figures.model.Span;
import org.jspecify.annotations.Nullable;

/// Which quarter, or other days, and scope are shown, and their figures once they have been counted in the background.
public final class FiguresModel {
    private static final int QUARTERS = 6;
    private static final int MOST_YEARS = 5;

    private final Figures figures;
    private final Tasks tasks;
    private final LocalDate today;
    private final ObjectProperty<Span> span;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope");
    private final ObjectProperty<Overview> overview = new SimpleObjectProperty<>(this, "overview");
    private final BooleanProperty trouble = new SimpleBooleanProperty(this, "trouble");
    private Optional<Progress> counting = Optional.empty();

    /// @param first the quarter to begin with, else the running one
    public FiguresModel(Figures figures, Tasks tasks, Clock clock, Optional<Quarter> first) {
        this.figures = figures;
        this.tasks = tasks;
        this.today = Dates.today(clock);
        span = new SimpleObjectProperty<>(this, "span", new Span.OfQuarter(first.orElseGet(() -> Quarter.of(today))));
        span.subscribe((before, now) -> count());
        scope.subscribe((before, now) -> count());
    }

    /// The quarters to choose from, the running one first.
    public List<Quarter> quarters() {
        return Stream.iterate(Quarter.of(today), Quarter::previous).limit(QUARTERS).toList();
    }

    public boolean isRunning(Quarter which) {
        return which.contains(today);
    }

    /// Counts again, after a choice or because records changed. A count that is still busy is given up.
    public void count() {
        counting.ifPresent(Progress::cancel);
        trouble.set(false);
        Span which = span.get();
        Optional<Scope> whose = Optional.ofNullable(scope.get());
        counting = Optional.of(tasks.of(progress -> figures.overview(whose, which, today))
                .onDone(overview::set).onTrouble(failure -> trouble.set(true)).start());
    }

    /// Which days are counted.
    public ObjectProperty<Span> spanProperty() {
        return span;
    }

    /// Shows days of one's own. Refused: no first day, one in the future, a last day before it, more days than [#MOST_YEARS].
    ///
    /// @param to inclusive last day; empty (null) for today
    public Outcome<Span> choose(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return Outcome.refused("figures.refused.from");
        }
        LocalDate last = to == null ? today : to;
        if (from.isAfter(today)) {
            return Outcome.refused("figures.refused.future");
        }
        if (last.isBefore(from)) {
            return Outcome.refused("figures.refused.order", from);
        }
        if (last.isAfter(from.plusYears(MOST_YEARS).minusDays(1))) {
            return Outcome.refused("figures.refused.long", MOST_YEARS);
        }
        Span chosen = new Span.Days(from, last);
        span.set(chosen);
        return Outcome.done(chosen);
    }

    /// Null until a person chooses: then the scope that fits who uses the caseload.
    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// Null until the first count is done.
    public ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview;
    }

    public ReadOnlyBooleanProperty troubleProperty() {
        return trouble;
    }
}
