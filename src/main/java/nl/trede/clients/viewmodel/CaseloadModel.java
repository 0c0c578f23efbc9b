package nl.trede.clients.viewmodel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.trede.clients.model.Caseload;
import nl.trede.clients.model.CaseloadFilter;
import nl.trede.clients.model.CaseloadRow;
import nl.trede.vault.model.Vault;

/// The rows of the caseload that a filter and typed letters leave over.
public final class CaseloadModel implements AutoCloseable {
    private final Caseload caseload;
    private final Steps steps;
    private final Supplier<LocalDate> today;
    private final Runnable silence;
    private final ObservableList<CaseloadRow> all = FXCollections.observableArrayList();
    private final FilteredList<CaseloadRow> rows = new FilteredList<>(all);
    private final ObjectProperty<CaseloadFilter> filter = new SimpleObjectProperty<>(this, "filter", CaseloadFilter.ALLE);
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ReadOnlyObjectWrapper<Map<CaseloadFilter, Long>> counts = new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
    private final ReadOnlyIntegerWrapper loaded = new ReadOnlyIntegerWrapper(this, "loaded", 0);

    public CaseloadModel(Caseload caseload, Vault vault, Steps steps, Supplier<LocalDate> today) {
        this.caseload = caseload;
        this.steps = steps;
        this.today = today;
        filter.subscribe(now -> narrow());
        typed.subscribe(now -> narrow());
        silence = vault.listen(changed -> load());
    }

    /// Reads the caseload anew.
    public void load() {
        steps.read(() -> caseload.rows(today.get()), this::show);
    }

    private void show(List<CaseloadRow> read) {
        all.setAll(read);
        counts.set(Caseload.counts(read, today.get()));
        loaded.set(loaded.get() + 1);
    }

    private void narrow() {
        String letters = typed.get().strip().toLowerCase(Locale.ROOT);
        rows.setPredicate(row -> filter.get().shows(row, today.get()) && row.name().toLowerCase(Locale.ROOT).contains(letters));
    }

    public ObservableList<CaseloadRow> rows() {
        return rows;
    }

    public ObjectProperty<CaseloadFilter> filterProperty() {
        return filter;
    }

    /// Part of a name.
    public StringProperty typedProperty() {
        return typed;
    }

    public ReadOnlyObjectProperty<Map<CaseloadFilter, Long>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Goes up each time the rows were read, so that a screen can choose the same row again.
    public ReadOnlyIntegerProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    @Override
    public void close() {
        silence.run();
    }
}
