package nl.trede.consent.viewmodel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.outcome.Message;
import nl.trede.consent.model.AllowedWords;
import nl.trede.consent.model.DisclosureAudience;
import nl.trede.consent.model.DisclosureDecision;
import nl.trede.consent.model.DisclosureDraft;
import nl.trede.consent.model.DisclosureLevel;
import nl.trede.consent.model.DisclosureMoment;
import nl.trede.consent.model.Disclosures;
import nl.trede.consent.model.EmployerApproach;

/// *Openheid*: a choice while it is made, the sentence that follows from it, and what was decided before.
public final class DisclosureModel {
    /// How long after a decision it is looked at again unless another day is chosen.
    private static final int REVIEW_MONTHS = 3;

    public final StringProperty pros = new SimpleStringProperty(this, "pros", "");
    public final StringProperty cons = new SimpleStringProperty(this, "cons", "");
    /// `null` until something is chosen: no answer is suggested.
    public final ObjectProperty<DisclosureLevel> level = new SimpleObjectProperty<>(this, "level");
    public final ObservableSet<DisclosureAudience> toWhom = FXCollections.observableSet();
    public final ObjectProperty<DisclosureMoment> when = new SimpleObjectProperty<>(this, "when");
    public final StringProperty say = new SimpleStringProperty(this, "say", "");
    public final StringProperty not = new SimpleStringProperty(this, "not", "");
    public final ObjectProperty<EmployerApproach> approach = new SimpleObjectProperty<>(this, "approach");
    public final BooleanProperty coral = new SimpleBooleanProperty(this, "coral");
    public final ObjectProperty<LocalDate> review = new SimpleObjectProperty<>(this, "review");

    private final UUID clientId;
    private final Disclosures disclosures;
    private final Steps steps;
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<Message> sentence = new ReadOnlyObjectWrapper<>(this, "sentence", Message.of("consent.say.undecided"));
    private final ReadOnlyObjectWrapper<List<DisclosureDecision>> history = new ReadOnlyObjectWrapper<>(this, "history", List.of());
    private final BooleanProperty drafted = new SimpleBooleanProperty(this, "drafted");
    private DisclosureDraft untouched;
    private DisclosureDraft kept;

    public DisclosureModel(UUID clientId, Disclosures disclosures, Steps steps, Supplier<LocalDate> today) {
        this.clientId = clientId;
        this.disclosures = disclosures;
        this.steps = steps;
        this.today = today;
        disclosures.draft(clientId).ifPresentOrElse(draft -> {
            fill(draft);
            drafted.set(true);
        }, () -> fill(fresh()));
        for (Observable field : List.of(level, toWhom, when, say, not)) {
            field.addListener(changed -> compose());
        }
        compose();
        load();
    }

    /// Reads what was decided; the form stays as it is.
    public void load() {
        steps.read(() -> disclosures.history(clientId), history::set);
    }

    /// *Dit mag je zeggen*, as it follows from what stands in the form.
    public ReadOnlyObjectProperty<Message> sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /// Newest first.
    public ReadOnlyObjectProperty<List<DisclosureDecision>> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /// Whether the form was opened with words that were typed before and never decided.
    public BooleanProperty draftedProperty() {
        return drafted;
    }

    /// Whether something is told at all: only then it matters to whom, when and how.
    public boolean tells() {
        return typed().tells();
    }

    /// Keeps what is typed when it differs from what was kept.
    public void keepDraft() {
        DisclosureDraft typed = typed();
        if (!typed.equals(kept) && !typed.equals(untouched)) {
            kept = typed;
            steps.run(() -> disclosures.keepDraft(typed), () -> { });
        }
    }

    /// Makes it the decision that counts; the ones before it stay.
    ///
    /// @param done hears the decision; undo it with [#remove]
    public void decide(Consumer<DisclosureDecision> done, Consumer<Message> no) {
        DisclosureDraft typed = typed();
        steps.take(() -> disclosures.decide(typed), decided -> {
            fill(review(DisclosureDraft.from(decided, today.get())));
            drafted.set(false);
            load();
            done.accept(decided);
        }, no);
    }

    public void remove(DisclosureDecision decided, Runnable done) {
        steps.run(() -> disclosures.remove(decided.id()), () -> {
            load();
            done.run();
        });
    }

    /// Drops what was typed and goes back to what was decided last.
    public void startAgain() {
        steps.run(() -> disclosures.forgetDraft(clientId), () -> {
            fill(fresh());
            drafted.set(false);
        });
    }

    private void compose() {
        sentence.set(AllowedWords.of(typed()));
    }

    /// What was decided last, to go on from; or nothing.
    private DisclosureDraft fresh() {
        return review(disclosures.current(clientId).map(before -> DisclosureDraft.from(before, today.get()))
                .orElseGet(() -> DisclosureDraft.blank(clientId, today.get())));
    }

    private DisclosureDraft review(DisclosureDraft draft) {
        return draft.withReviewDate(today.get().plusMonths(REVIEW_MONTHS));
    }

    private void fill(DisclosureDraft from) {
        pros.set(from.pros());
        cons.set(from.cons());
        level.set(from.level());
        toWhom.clear();
        toWhom.addAll(from.audience());
        when.set(from.tellWhen());
        say.set(from.whatToSay());
        not.set(from.whatNot());
        approach.set(from.employerContact());
        coral.set(from.coralUsed());
        review.set(from.reviewDate());
        untouched = typed();
        kept = untouched;
    }

    private DisclosureDraft typed() {
        return new DisclosureDraft(clientId, today.get(), level.get(), "", when.get(), say.get(), not.get(), pros.get(), cons.get(), coral.get(),
                approach.get(), review.get()).telling(toWhom);
    }
}
