package nl.trede.employers.viewmodel;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.trede.common.ui.Desk;
import nl.trede.employers.model.CountedContact;
import nl.trede.employers.model.DifferentPairs;
import nl.trede.employers.model.Duplicates;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerList;
import nl.trede.employers.model.EmployerRow;
import nl.trede.employers.model.EmployerSettings;
import nl.trede.employers.model.EmployerWeek;
import nl.trede.employers.model.WeekMeter;
import nl.trede.vault.model.Vault;

/// The list of employers with its filters, and the meter of this week.
public final class EmployersModel implements AutoCloseable {
    private record Loaded(List<EmployerRow> rows, EmployerWeek week, boolean videoCounts, int duplicates,
            Map<EmployerRow, String> words) { }

    private final Desk desk;
    private final EmployerList list;
    private final WeekMeter meter;
    private final EmployerSettings settings;
    private final Runnable stopListening;
    private final ObservableList<EmployerRow> rows = FXCollections.observableArrayList();
    private final FilteredList<EmployerRow> shown = new FilteredList<>(rows);
    private final ObjectProperty<EmployerFilter> filter = new SimpleObjectProperty<>(this, "filter", EmployerFilter.ALLE);
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObjectProperty<EmployerWeek> week = new SimpleObjectProperty<>(this, "week");
    private final DifferentPairs different;
    /// What each row is found by.
    private Map<EmployerRow, String> known = Map.of();
    private boolean videoCounts;
    private int duplicates;
    private boolean closed;

    public EmployersModel(Vault vault, Desk desk) {
        this.desk = desk;
        list = new EmployerList(vault);
        meter = new WeekMeter(vault);
        settings = new EmployerSettings(vault);
        different = new DifferentPairs(vault);
        stopListening = vault.listen(changed -> load());
        filter.subscribe(this::narrow);
        typed.subscribe(this::narrow);
        load();
    }

    /// What passes the filter and the words typed.
    public ObservableList<EmployerRow> shown() {
        return shown;
    }

    public ObservableList<EmployerRow> rows() {
        return rows;
    }

    public ObjectProperty<EmployerFilter> filterProperty() {
        return filter;
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /// Null until it was read for the first time; set after [#rows] and [#videoCounts].
    public ObjectProperty<EmployerWeek> weekProperty() {
        return week;
    }

    /// How many pairs of employers may be one.
    public int duplicates() {
        return duplicates;
    }

    public boolean videoCounts() {
        return videoCounts;
    }

    public void videoCounts(boolean counts) {
        desk.tasks().of(progress -> {
            settings.videoCounts(counts);
            return counts;
        }).start();
    }

    /// Reads the contacts behind the count of this week.
    public void counted(Consumer<List<CountedContact>> answer) {
        LocalDate today = desk.today();
        desk.tasks().of(progress -> meter.counted(today)).onDone(read -> {
            if (!closed) {
                answer.accept(read);
            }
        }).start();
    }

    /// How many employers each filter shows.
    public Map<EmployerFilter, Long> counts() {
        var counts = new EnumMap<EmployerFilter, Long>(EmployerFilter.class);
        for (EmployerFilter one : EmployerFilter.values()) {
            counts.put(one, rows.stream().filter(row -> one.shows(row, desk.today())).count());
        }
        return counts;
    }

    private void narrow() {
        LocalDate today = desk.today();
        EmployerFilter now = filter.get();
        String words = typed.get().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(row -> now.shows(row, today) && (words.isEmpty() || known.getOrDefault(row, "").contains(words)));
    }

    /// What a row is found by, put together once and not at every key stroke.
    private Map<EmployerRow, String> words(List<EmployerRow> read) {
        var words = new IdentityHashMap<EmployerRow, String>();
        read.forEach(row -> words.put(row, words(row)));
        return words;
    }

    private String words(EmployerRow row) {
        return Stream.of(row.employer().name(), row.employer().city(),
                        row.employer().branch() == null ? null : desk.text().of(row.employer().branch()),
                        row.next().map(EmployerContact::nextAction).orElse(null))
                .filter(Objects::nonNull).map(part -> part.toLowerCase(Locale.ROOT)).reduce("", (one, other) -> one + " " + other);
    }

    private void load() {
        LocalDate today = desk.today();
        desk.tasks().of(progress -> {
            List<EmployerRow> read = list.rows(today);
            return new Loaded(read, meter.week(today), settings.videoCounts(),
                    different.without(Duplicates.in(read.stream().map(EmployerRow::employer).toList())).size(), words(read));
        }).onDone(this::show).start();
    }

    private void show(Loaded loaded) {
        if (!closed) {
            known = loaded.words();
            rows.setAll(loaded.rows());
            videoCounts = loaded.videoCounts();
            duplicates = loaded.duplicates();
            week.set(null);
            week.set(loaded.week());
        }
    }

    @Override
    public void close() {
        closed = true;
        stopListening.run();
    }
}
