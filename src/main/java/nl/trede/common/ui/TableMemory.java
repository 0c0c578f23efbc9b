package nl.trede.common.ui;

import java.util.List;
import java.util.Optional;

/// Remembers how a person arranged a table. Knows names of columns only, never what stands in them.
public interface TableMemory {
    /// @param name   the column's own name
    /// @param width  in em, so that it holds at every text size
    /// @param hidden taken out of sight by the person
    record Column(String name, double width, boolean hidden) { }

    /// @param columns    in the order shown
    /// @param sortedBy   column name, empty when unsorted
    /// @param descending the direction of the sort
    record Layout(List<Column> columns, String sortedBy, boolean descending) {
        public Layout {
            columns = List.copyOf(columns);
        }
    }

    Optional<Layout> recall(String table);

    void remember(String table, Layout layout);

    /// Forgets everything, for tables that need no memory.
    static TableMemory none() {
        return new TableMemory() {
            @Override
            public Optional<Layout> recall(String table) {
                return Optional.empty();
            }

            @Override
            public void remember(String table, Layout layout) {
            }
        };
    }
}
