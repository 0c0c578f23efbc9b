package nl.trede.route.viewmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.route.model.Task;
import nl.trede.route.model.TaskTemplate;
import nl.trede.route.model.TemplateKind;
import nl.trede.route.model.Templates;

/// The lists of tasks while one of them is changed. Nothing holds before it is saved as a whole.
public final class TemplateModel {
    public final ObjectProperty<TemplateKind> kind = new SimpleObjectProperty<>(this, "kind");
    public final StringProperty source = new SimpleStringProperty(this, "source", "");
    public final ObjectProperty<LocalDate> validFrom = new SimpleObjectProperty<>(this, "validFrom");
    public final ObservableList<TemplateRow> rows = FXCollections.observableArrayList();
    /// Whether the vault has a list of its own in place of the one that came with the program.
    public final BooleanProperty own = new SimpleBooleanProperty(this, "own");
    private final Templates templates;
    private final Steps steps;

    private record Held(TaskTemplate list, boolean own) {
    }

    public TemplateModel(Templates templates, Steps steps, TemplateKind first) {
        this.templates = templates;
        this.steps = steps;
        kind.subscribe(now -> {
            if (now != null) {
                load(now);
            }
        });
        kind.set(first);
    }

    public void add() {
        rows.add(new TemplateRow());
    }

    /// @param done    gets what takes it back
    /// @param refused gets why not; then nothing has changed
    public void save(Consumer<Runnable> done, Consumer<Message> refused) {
        switch (typed()) {
            case Outcome.Refused<TaskTemplate>(Message why) -> refused.accept(why);
            case Outcome.Done<TaskTemplate>(TaskTemplate list) -> {
                TaskTemplate[] before = new TaskTemplate[1];
                steps.take(() -> {
                    before[0] = templates.of(list.kind());
                    return templates.keep(list);
                }, kept -> {
                    load(kept.kind());
                    done.accept(() -> putBack(before[0]));
                }, refused);
            }
        }
    }

    /// The list as it came with the program.
    public void reset(Consumer<Runnable> done) {
        TemplateKind now = kind.get();
        TaskTemplate[] before = new TaskTemplate[1];
        steps.run(() -> {
            before[0] = templates.of(now);
            templates.reset(now);
        }, () -> {
            load(now);
            done.accept(() -> putBack(before[0]));
        });
    }

    private void putBack(TaskTemplate list) {
        steps.take(() -> templates.keep(list), kept -> load(kept.kind()));
    }

    private Outcome<TaskTemplate> typed() {
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < rows.size(); i++) {
            var task = rows.get(i).task();
            if (task.isEmpty()) {
                return Outcome.refused("route.refused.number", i + 1);
            }
            tasks.add(task.get());
        }
        return Outcome.done(new TaskTemplate(kind.get(), source.get().strip(), validFrom.get(), tasks));
    }

    private void load(TemplateKind wanted) {
        steps.read(() -> new Held(templates.of(wanted), templates.own(wanted)), held -> {
            if (kind.get() == wanted) {
                source.set(held.list().source());
                validFrom.set(held.list().validFrom());
                rows.setAll(held.list().tasks().stream().map(TemplateRow::new).toList());
                own.set(held.own());
            }
        });
    }
}
