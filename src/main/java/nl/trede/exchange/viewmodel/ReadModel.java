package nl.trede.exchange.viewmodel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.trede.common.outcome.Message;
import nl.trede.common.task.Tasks;
import nl.trede.exchange.model.Agreement;
import nl.trede.exchange.model.ImportPlan;
import nl.trede.exchange.model.ImportResult;
import nl.trede.exchange.model.Inbox;
import nl.trede.exchange.model.ReadOutcome;
import nl.trede.exchange.model.WorkbookIntake;
import nl.trede.exchange.model.WorkbookReader;
import nl.trede.vault.model.VaultTrouble;

/// *Inlezen*: files are read and planned at once, and stored only when someone says so.
public final class ReadModel {
    private final WorkbookIntake intake;
    private final Inbox inbox;
    private final WorkbookReader reader;
    private final Tasks tasks;
    private final ObservableList<ReadItem> items = FXCollections.observableArrayList();

    public ReadModel(WorkbookIntake intake, Tasks tasks) {
        this.intake = intake;
        this.inbox = new Inbox(intake);
        this.reader = new WorkbookReader(intake::knows);
        this.tasks = tasks;
    }

    /// Newest first.
    public ObservableList<ReadItem> items() {
        return items;
    }

    /// Takes files in; a file that is already on the page is read afresh.
    public void add(List<Path> files) {
        for (Path file : files) {
            items.removeIf(item -> item.file().equals(file));
            var item = new ReadItem(file);
            items.addFirst(item);
            read(item, Optional.empty());
        }
    }

    public void remove(ReadItem item) {
        items.remove(item);
    }

    public void unlock(ReadItem item, String password) {
        read(item, Optional.of(password));
    }

    public void store(ReadItem item, ImportPlan plan, Agreement agreement) {
        item.set(new Reading.Busy());
        tasks.of(progress -> intake.commit(plan, agreement)).onDone(result -> item.set(switch (result) {
            case ImportResult.Stored(var record) -> new Reading.Stored(plan, record);
            case ImportResult.AlreadyHere() -> new Reading.AlreadyHere();
            case ImportResult.Refused(var message) -> new Reading.Refused(message);
        })).onTrouble(trouble -> item.set(new Reading.Refused(sentence(trouble)))).start();
    }

    public void undo(ReadItem item, Reading.Stored stored) {
        tasks.of(progress -> intake.undo(stored.record().id())).onDone(undone -> item.set(new Reading.Undone()))
                .onTrouble(trouble -> item.set(new Reading.Refused(sentence(trouble)))).start();
    }

    private void read(ReadItem item, Optional<String> password) {
        item.set(new Reading.Busy());
        tasks.of(progress -> look(item.file(), password)).onDone(item::set)
                .onTrouble(trouble -> item.set(new Reading.Refused(sentence(trouble)))).start();
    }

    private Reading look(Path file, Optional<String> password) {
        if (inbox.fresh(List.of(file)).isEmpty()) {
            return new Reading.AlreadyHere();
        }
        ReadOutcome outcome = reader.read(file, password);
        return switch (outcome) {
            case ReadOutcome.Readable(var workbook) -> planned(intake.plan(workbook));
            case ReadOutcome.NeedsPassword() -> new Reading.AsksPassword(false);
            case ReadOutcome.WrongPassword() -> new Reading.AsksPassword(true);
            case ReadOutcome.NotAWorkbook(), ReadOutcome.ForeignWorkbook(), ReadOutcome.NewerVersion(_), ReadOutcome.Damaged(),
                    ReadOutcome.TooLarge(), ReadOutcome.Unreachable() -> new Reading.Closed(outcome);
        };
    }

    private static Reading planned(ImportPlan plan) {
        return plan.refusal().<Reading>map(Reading.Refused::new)
                .orElseGet(() -> plan.alreadyHere() ? new Reading.AlreadyHere() : new Reading.Planned(plan));
    }

    private static Message sentence(Exception trouble) {
        return trouble instanceof VaultTrouble known ? known.sentence() : Message.of("exchange.read.failed");
    }
}
