package nl.trede.shell.viewmodel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.setting.Setting;
import nl.trede.common.setting.SettingsGroup;
import nl.trede.common.task.Tasks;
import nl.trede.vault.model.Vault;

/// The norms and definitions of the open caseload: shows what holds, keeps what is changed at once, and follows changes made elsewhere.
public final class NormsModel implements AutoCloseable {
    private final List<SettingsGroup> groups;
    private final Tasks tasks;
    private final Runnable stopListening;
    private final ReadOnlyObjectWrapper<Map<String, Integer>> values = new ReadOnlyObjectWrapper<>(this, "values", Map.of());

    public NormsModel(Vault vault, List<SettingsGroup> groups, Tasks tasks) {
        this.groups = List.copyOf(groups);
        this.tasks = tasks;
        stopListening = vault.listen(changed -> {
            if (changed.settings()) {
                load();
            }
        });
        load();
    }

    public List<SettingsGroup> groups() {
        return groups;
    }

    /// What holds, by the id of the setting; empty until it was read.
    public ReadOnlyObjectProperty<Map<String, Integer>> valuesProperty() {
        return values.getReadOnlyProperty();
    }

    public int value(Setting setting) {
        return values.get().getOrDefault(setting.id(), setting.standard());
    }

    public boolean own(Setting setting) {
        return value(setting) != setting.standard();
    }

    public long own(SettingsGroup group) {
        return group.settings().stream().filter(this::own).count();
    }

    /// Keeps one value.
    ///
    /// @param done    gets what undoes it; not called when the value already held
    /// @param refused gets why not, and then nothing has changed
    public void set(SettingsGroup group, Setting setting, int value, Consumer<Runnable> done, Consumer<Message> refused) {
        if (value == this.value(setting)) {
            return;
        }
        keep(group, Map.of(setting.id(), value), done, refused);
    }

    /// Gives every setting of a group its standard value.
    public void reset(SettingsGroup group, Consumer<Runnable> done) {
        var standard = new LinkedHashMap<String, Integer>();
        group.settings().forEach(setting -> standard.put(setting.id(), setting.standard()));
        keep(group, standard, done, refused -> {
            throw new IllegalStateException("A standard value was refused: " + refused.key());
        });
    }

    private void keep(SettingsGroup group, Map<String, Integer> wanted, Consumer<Runnable> done, Consumer<Message> refused) {
        var before = new HashMap<>(values.get());
        before.keySet().retainAll(wanted.keySet());
        tasks.of(progress -> group.keep(wanted)).onDone(outcome -> {
            switch (outcome) {
                case Outcome.Done<Map<String, Integer>> kept -> done.accept(() -> tasks.of(progress -> group.keep(before)).start());
                case Outcome.Refused<Map<String, Integer>>(Message message) -> refused.accept(message);
            }
        }).start();
    }

    private void load() {
        tasks.of(progress -> {
            var now = new HashMap<String, Integer>();
            groups.forEach(group -> now.putAll(group.now()));
            return Map.copyOf(now);
        }).onDone(now -> {
            if (!Objects.equals(now, values.get())) {
                values.set(now);
            }
        }).start();
    }

    @Override
    public void close() {
        stopListening.run();
    }
}
