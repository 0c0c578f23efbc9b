package nl.trede.ladder.viewmodel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.trede.clients.model.Trajectory;
import nl.trede.common.outcome.Outcome;
import nl.trede.ladder.model.Answers;
import nl.trede.ladder.model.Draft;
import nl.trede.ladder.model.GrowthPotential;
import nl.trede.ladder.model.LadderMeasurement;
import nl.trede.ladder.model.LadderTree;
import nl.trede.ladder.model.Moments;
import nl.trede.ladder.model.Occasion;
import nl.trede.ladder.model.Question;

/// One measurement while it is being made: the answers so far, the rung that follows, and what is noted with it.
///
/// The answers of the last time are only hints: every question is asked again, because a copied answer is not a measurement.
public final class MeasureModel {
    /// Months ahead that a growth expectation usually looks (domain §2).
    public static final int USUAL_HORIZON = 12;

    private final Trajectory trajectory;
    private final Optional<LadderMeasurement> last;
    private final ReadOnlyObjectWrapper<Answers> answers = new ReadOnlyObjectWrapper<>(this, "answers", Answers.NONE);
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<Occasion> occasion;
    private final ObjectProperty<GrowthPotential> growth = new SimpleObjectProperty<>(this, "growth", GrowthPotential.ONBEKEND);
    private final ObjectProperty<Integer> expected = new SimpleObjectProperty<>(this, "expected");
    private final ObjectProperty<Integer> horizon = new SimpleObjectProperty<>(this, "horizon", USUAL_HORIZON);
    private final ObjectProperty<Optional<Boolean>> agrees = new SimpleObjectProperty<>(this, "agrees", Optional.empty());
    private final ObjectProperty<Integer> override = new SimpleObjectProperty<>(this, "override");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private Occasion proposed;

    /// @param last the measurement before this one
    public MeasureModel(Trajectory trajectory, Optional<LadderMeasurement> last, LocalDate today) {
        this.trajectory = trajectory;
        this.last = last;
        this.proposed = Moments.occasion(trajectory, today);
        this.day = new SimpleObjectProperty<>(this, "day", today);
        this.occasion = new SimpleObjectProperty<>(this, "occasion", proposed);
        day.subscribe(this::proposeOccasion);
    }

    /// The occasion follows the day until the coach chooses one.
    private void proposeOccasion(LocalDate now) {
        if (now != null && occasion.get() == proposed) {
            proposed = Moments.occasion(trajectory, now);
            occasion.set(proposed);
        }
    }

    public void answer(Question question, boolean yes) {
        answers.set(answers.get().with(question, yes));
    }

    /// The questions to show, the last of them still open unless all are answered.
    public List<Question> path() {
        return LadderTree.path(answers.get());
    }

    /// The first question without an answer.
    public Optional<Question> open() {
        return path().stream().filter(question -> answers.get().to(question).isEmpty()).findFirst();
    }

    public Optional<LadderTree.Derived> derived() {
        return LadderTree.derive(answers.get());
    }

    /// The rung that would be recorded now.
    public Optional<Integer> rung() {
        return derived().map(derived -> override.get() == null ? derived.rung() : override.get());
    }

    /// What was answered the last time, when the question was asked then.
    public Optional<Boolean> lastTime(Question question) {
        return last.map(Answers::of).filter(before -> LadderTree.path(before).contains(question))
                .map(before -> before.yes(question));
    }

    public Optional<LadderMeasurement> last() {
        return last;
    }

    /// What to record; refused while something is missing that the day or an answer must give.
    public Outcome<Draft> draft() {
        if (derived().isEmpty()) {
            return Outcome.refused("ladder.refused.unanswered");
        }
        if (day.get() == null) {
            return Outcome.refused("ladder.refused.noDay");
        }
        return Outcome.done(new Draft(trajectory.id(), day.get(), answers.get(),
                Optional.ofNullable(override.get()).map(rung -> new Draft.Override(rung, reason.get())), growth.get(),
                Optional.ofNullable(expected.get()), horizon.get(), occasion.get(), agrees.get(), note.get()));
    }

    public ReadOnlyObjectProperty<Answers> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    public ObjectProperty<Occasion> occasionProperty() {
        return occasion;
    }

    public ObjectProperty<GrowthPotential> growthProperty() {
        return growth;
    }

    /// Rung 1–6, or null while nothing is expected.
    public ObjectProperty<Integer> expectedProperty() {
        return expected;
    }

    /// Months.
    public ObjectProperty<Integer> horizonProperty() {
        return horizon;
    }

    public ObjectProperty<Optional<Boolean>> agreesProperty() {
        return agrees;
    }

    /// Another rung than the derived one, or null.
    public ObjectProperty<Integer> overrideProperty() {
        return override;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public StringProperty noteProperty() {
        return note;
    }
}
