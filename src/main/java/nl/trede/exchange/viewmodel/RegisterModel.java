package nl.trede.exchange.viewmodel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.trede.common.task.Tasks;
import nl.trede.exchange.model.ExportRecord;
import nl.trede.exchange.model.ExportRecordRepository;
import nl.trede.exchange.model.ImportRecord;
import nl.trede.exchange.model.ImportRecordRepository;
import nl.trede.exchange.model.Recipient;
import nl.trede.exchange.model.RecipientRepository;
import nl.trede.exchange.model.WorkbookIntake;
import nl.trede.vault.model.Vault;

/// *Register*: everything that was ever sent or read in, newest first.
public final class RegisterModel implements AutoCloseable {
    /// One line of the register.
    public sealed interface Line {
        Instant at();

        record Sent(ExportRecord record, String recipient) implements Line {
            @Override
            public Instant at() {
                return record.exportedAt();
            }
        }

        record Received(ImportRecord record) implements Line {
            @Override
            public Instant at() {
                return record.importedAt();
            }
        }
    }

    private final Vault vault;
    private final WorkbookIntake intake;
    private final Tasks tasks;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");
    private final Runnable unsubscribe;

    public RegisterModel(Vault vault, WorkbookIntake intake, Tasks tasks) {
        this.vault = vault;
        this.intake = intake;
        this.tasks = tasks;
        unsubscribe = vault.listen(changed -> {
            if (changed.touches(ExportRecordRepository.SHELF, ImportRecordRepository.SHELF)) {
                reload();
            }
        });
        reload();
    }

    /// Whether the register was read: until then nobody knows whether it is empty.
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    /// Takes an import back as a whole.
    public void undo(Line.Received received) {
        tasks.of(progress -> intake.undo(received.record().id())).onDone(undone -> reload()).start();
    }

    @Override
    public void close() {
        unsubscribe.run();
    }

    private void reload() {
        tasks.of(progress -> {
            Map<UUID, Recipient> recipients = new RecipientRepository(vault).all().stream()
                    .collect(Collectors.toMap(Recipient::id, Function.identity()));
            var all = new ArrayList<Line>();
            new ExportRecordRepository(vault).all().forEach(one -> all.add(new Line.Sent(one,
                    one.recipientId() == null || !recipients.containsKey(one.recipientId()) ? "" : recipients.get(one.recipientId()).name())));
            new ImportRecordRepository(vault).all().forEach(one -> all.add(new Line.Received(one)));
            all.sort(Comparator.comparing(Line::at).reversed());
            return all;
        }).onDone(all -> {
            lines.setAll(all);
            read.set(true);
        }).start();
    }
}
