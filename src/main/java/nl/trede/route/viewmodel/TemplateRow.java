package nl.trede.route.viewmodel;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.trede.clients.model.ActionOwner;
import nl.trede.route.model.Anchor;
import nl.trede.route.model.OffsetUnit;
import nl.trede.route.model.Task;

/// A task while its words and its place in time are typed.
public final class TemplateRow {
    public final StringProperty title = new SimpleStringProperty(this, "title", "");
    public final ObjectProperty<ActionOwner> owner = new SimpleObjectProperty<>(this, "owner", ActionOwner.COACH);
    public final StringProperty amount = new SimpleStringProperty(this, "amount", "");
    public final ObjectProperty<OffsetUnit> unit = new SimpleObjectProperty<>(this, "unit", OffsetUnit.WEEKS);
    public final ObjectProperty<Anchor> anchor = new SimpleObjectProperty<>(this, "anchor", Anchor.START);
    public final BooleanProperty moves = new SimpleBooleanProperty(this, "moves", true);
    private static final int LONGEST_KEY = 40;

    private final Optional<String> key;

    /// A new task; it is known by the words it gets first.
    public TemplateRow() {
        key = Optional.empty();
    }

    TemplateRow(Task task) {
        key = Optional.of(task.key());
        title.set(task.title());
        owner.set(task.owner());
        amount.set(Integer.toString(task.amount()));
        unit.set(task.unit());
        anchor.set(task.anchor());
        moves.set(task.moves());
    }

    /// The task as it was typed; empty when the number is none.
    Optional<Task> task() {
        return number().map(number -> new Task(key.orElseGet(this::words), title.get().strip(), owner.get(), number, unit.get(), anchor.get(), moves.get()));
    }

    private String words() {
        String plain = title.get().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
        return plain.length() > LONGEST_KEY ? plain.substring(0, LONGEST_KEY).strip() : plain;
    }

    private Optional<Integer> number() {
        String typed = amount.get().strip().replace('−', '-');
        return typed.matches("-?\\d{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
