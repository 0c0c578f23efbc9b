package nl.trede.exchange.viewmodel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Progress;
import nl.trede.common.task.Tasks;
import nl.trede.common.time.Quarter;
import nl.trede.exchange.model.ExportPlan;
import nl.trede.exchange.model.ExportRecord;
import nl.trede.exchange.model.Recipient;
import nl.trede.exchange.model.Recipients;
import nl.trede.exchange.model.WorkbookExport;
import nl.trede.vault.model.VaultTrouble;

/// *Versturen*: who, over what period, and the plan of exactly what leaves. Every choice makes a new plan.
public final class SendModel {
    private final Recipients recipients;
    private final WorkbookExport export;
    private final Tasks tasks;
    private final ObservableList<Recipient> known = FXCollections.observableArrayList();
    private final ObjectProperty<Recipient> recipient = new SimpleObjectProperty<>(this, "recipient");
    private final ObjectProperty<Quarter> period = new SimpleObjectProperty<>(this, "period");
    private final ReadOnlyObjectWrapper<Optional<Outcome<ExportPlan>>> plan = new ReadOnlyObjectWrapper<>(this, "plan", Optional.empty());
    private final ObservableList<Quarter> earlier = FXCollections.observableArrayList();
    private Optional<Progress> planning = Optional.empty();

    /// @param current the quarter it is; the one before it is chosen first, as that is what is asked for
    public SendModel(Recipients recipients, WorkbookExport export, Tasks tasks, Quarter current) {
        this.recipients = recipients;
        this.export = export;
        this.tasks = tasks;
        period.set(current.previous());
        reload();
        recipient.subscribe(now -> makePlan());
        period.subscribe((before, now) -> makePlan());
        tasks.of(progress -> export.firstQuarter()).onDone(first -> earlier.setAll(before(choices(current).getLast(), first))).start();
    }

    /// Every quarter before those of [#choices] since the first trajectory started, newest first; filled once it was read.
    public ObservableList<Quarter> earlier() {
        return earlier;
    }

    private static List<Quarter> before(Quarter last, Optional<Quarter> first) {
        return first.map(from -> Stream.iterate(last.previous(), at -> at.compareTo(from) >= 0, Quarter::previous).toList()).orElse(List.of());
    }

    /// The quarters that can be chosen, the running one first.
    public static List<Quarter> choices(Quarter current) {
        var choices = new ArrayList<Quarter>();
        for (Quarter at = current; choices.size() < 5; at = at.previous()) {
            choices.add(at);
        }
        return choices;
    }

    public ObservableList<Recipient> recipients() {
        return known;
    }

    public ObjectProperty<Recipient> recipientProperty() {
        return recipient;
    }

    public ObjectProperty<Quarter> periodProperty() {
        return period;
    }

    /// Empty while there is nobody to send to, or while it is being made.
    public ReadOnlyObjectProperty<Optional<Outcome<ExportPlan>>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public Optional<ExportPlan> plan() {
        return plan.get().filter(outcome -> outcome instanceof Outcome.Done<ExportPlan>).map(outcome -> ((Outcome.Done<ExportPlan>) outcome).value());
    }

    /// Adds or changes a recipient and chooses it.
    public Outcome<Recipient> save(Optional<Recipient> before, Recipients.Entry entry) {
        Outcome<Recipient> outcome = recipients.save(before.map(Recipient::id), entry);
        if (outcome instanceof Outcome.Done<Recipient>(Recipient saved)) {
            known.setAll(recipients.all());
            recipient.set(saved);
        }
        return outcome;
    }

    /// Writes the workbook of the plan.
    ///
    /// @param listener hears how far it is
    /// @param done     hears what came of it, on the screen thread; nothing when it was stopped
    /// @return stops it
    public Progress send(ExportPlan sending, Path target, Progress.Listener listener, Consumer<Outcome<ExportRecord>> done, Runnable stopped) {
        return tasks.of(progress -> export.write(sending, target, progress)).onProgress(listener).onDone(outcome -> {
            done.accept(outcome);
            makePlan();
        }).onTrouble(trouble -> {
            if (trouble instanceof CancellationException) {
                stopped.run();
            } else {
                done.accept(new Outcome.Refused<>(trouble instanceof VaultTrouble known ? known.sentence() : Message.of("exchange.send.failed")));
            }
        }).start();
    }

    private void reload() {
        known.setAll(recipients.all());
        if (!known.isEmpty()) {
            recipient.set(known.getFirst());
        }
    }

    private void makePlan() {
        planning.ifPresent(Progress::cancel);
        Recipient to = recipient.get();
        plan.set(Optional.empty());
        if (to == null) {
            return;
        }
        Quarter over = period.get();
        planning = Optional.of(tasks.of(progress -> export.plan(to, over)).onDone(outcome -> {
            if (to.equals(recipient.get()) && over.equals(period.get())) {
                plan.set(Optional.of(outcome));
            }
        }).onTrouble(trouble -> plan.set(Optional.of(Outcome.refused("exchange.plan.failed")))).start());
    }
}
