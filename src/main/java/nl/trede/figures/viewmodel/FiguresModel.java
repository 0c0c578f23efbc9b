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
import nl.trede.common.task.Progress;
import nl.trede.common.task.Tasks;
import nl.trede.common.time.Dates;
import nl.trede.common.time.Quarter;
import nl.trede.figures.model.Figures;
import nl.trede.figures.model.Overview;
import nl.trede.figures.model.Scope;

/// Which quarter and scope are shown, and their figures once they have been counted in the background.
public final class FiguresModel {
    private static final int QUARTERS = 6;

    private final Figures figures;
    private final Tasks tasks;
    private final LocalDate today;
    private final ObjectProperty<Quarter> quarter;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope");
    private final ObjectProperty<Overview> overview = new SimpleObjectProperty<>(this, "overview");
    private final BooleanProperty trouble = new SimpleBooleanProperty(this, "trouble");
    private Optional<Progress> counting = Optional.empty();

    /// @param first the quarter to begin with, else the running one
    public FiguresModel(Figures figures, Tasks tasks, Clock clock, Optional<Quarter> first) {
        this.figures = figures;
        this.tasks = tasks;
        this.today = Dates.today(clock);
        this.quarter = new SimpleObjectProperty<>(this, "quarter", first.orElseGet(() -> Quarter.of(today)));
        quarter.subscribe((before, now) -> count());
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
        Quarter which = quarter.get();
        Optional<Scope> whose = Optional.ofNullable(scope.get());
        counting = Optional.of(tasks.of(progress -> figures.overview(whose, which, today))
                .onDone(overview::set).onTrouble(failure -> trouble.set(true)).start());
    }

    public ObjectProperty<Quarter> quarterProperty() {
        return quarter;
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
