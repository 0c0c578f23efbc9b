package nl.trede.route.viewmodel;

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
import nl.trede.vault.model.Ids;

/// A task while its words and its place in time are typed.
public final class TemplateRow {
    public final StringProperty title = new SimpleStringProperty(this, "title", "");
    public final ObjectProperty<ActionOwner> owner = new SimpleObjectProperty<>(this, "owner", ActionOwner.COACH);
    public final StringProperty amount = new SimpleStringProperty(this, "amount", "");
    public final ObjectProperty<OffsetUnit> unit = new SimpleObjectProperty<>(this, "unit", OffsetUnit.WEEKS);
    public final ObjectProperty<Anchor> anchor = new SimpleObjectProperty<>(this, "anchor", Anchor.START);
    public final BooleanProperty moves = new SimpleBooleanProperty(this, "moves", true);
    private final String key;

    /// A new task.
    public TemplateRow() {
        String id = Ids.next().toString();
        key = "own-" + id.substring(id.length() - 12);
    }

    TemplateRow(Task task) {
        key = task.key();
        title.set(task.title());
        owner.set(task.owner());
        amount.set(Integer.toString(task.amount()));
        unit.set(task.unit());
        anchor.set(task.anchor());
        moves.set(task.moves());
    }

    /// The task as it was typed; empty when the number is none.
    Optional<Task> task() {
        return number().map(number -> new Task(key, title.get().strip(), owner.get(), number, unit.get(), anchor.get(), moves.get()));
    }

    private Optional<Integer> number() {
        String typed = amount.get().strip().replace('−', '-');
        return typed.matches("-?\\d{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
