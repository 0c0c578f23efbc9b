package nl.trede.shell.model;

import java.util.Optional;
import nl.trede.common.ui.TableMemory;

/// Remembers tables in the [Preferences].
public final class RememberedTables implements TableMemory {
    private final PreferencesStore store;

    public RememberedTables(PreferencesStore store) {
        this.store = store;
    }

    @Override
    public Optional<Layout> recall(String table) {
        return Optional.ofNullable(store.get().tables().get(table));
    }

    @Override
    public void remember(String table, Layout layout) {
        store.change(now -> now.withTable(table, layout));
    }
}
