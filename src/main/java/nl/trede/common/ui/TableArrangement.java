package nl.trede.common.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/// Keeps the widths of a table's columns in em, gives one column the room that is left, and remembers what a person changes.
final class TableArrangement<R> {
    /// @param header   its font tells how large an em is: a table itself has no font
    /// @param yielding holds words, which may take two lines when the table is narrow
    record Sized<R>(TableColumn<R, ?> column, Label header, double em, boolean growing, boolean yielding) {
        Sized<R> asGrowing() {
            return new Sized<>(column, header, em, true, yielding);
        }

        Sized<R> withEm(double width) {
            return new Sized<>(column, header, width, growing, yielding);
        }
    }

    /// The least part of its width that a column of words keeps before the table scrolls sideways.
    private static final double LEAST_SHARE = 0.85;
    private static final double HEADER_EDGES = 2.1;
    /// The header's letters are this much of the table's.
    static final double HEADER_SHARE = 0.86;
    private static final double EDGE = 4;
    private static final double SCROLL_BAR = 14;
    private static final double HEADER_HEIGHT = 2.9;
    private static final double ROW_HEIGHT = 2.71;

    private final TableView<R> table;
    private final List<Sized<R>> columns;
    private final TableMemory memory;
    private final String name;
    private final int fitting;
    private final Squeeze<R> squeeze;
    private final Set<TableColumn<R, ?>> unwanted = new HashSet<>();
    private boolean arranging;
    private boolean scrolls;

    TableArrangement(TableView<R> table, List<Sized<R>> columns, TableMemory memory, String name, int fitting, Squeeze<R> squeeze) {
        this.table = table;
        this.columns = new ArrayList<>(columns);
        this.memory = memory;
        this.name = name;
        this.fitting = fitting;
        this.squeeze = squeeze;
        table.getProperties().put(TableArrangement.class, this);
    }

    @SuppressWarnings("unchecked")
    static <R> TableArrangement<R> of(TableView<R> table) {
        return (TableArrangement<R>) table.getProperties().get(TableArrangement.class);
    }

    /// Puts a column in or out of sight, as a person wants it; there may be no room for it now.
    void want(TableColumn<R, ?> column, boolean wanted) {
        if (wanted ? unwanted.remove(column) : unwanted.add(column)) {
            arrange();
            remember();
        }
    }

    void start() {
        memory.recall(name).ifPresent(this::restore);
        columns.getFirst().header().fontProperty().subscribe(font -> arrange());
        table.widthProperty().subscribe(width -> arrange());
        table.heightProperty().subscribe(height -> arrange());
        table.getItems().addListener((ListChangeListener<R>) change -> arrange());
        table.needsLayoutProperty().subscribe(needed -> {
            if (!needed && fitting > 0) {
                fit();
            }
        });
        for (Sized<R> sized : columns) {
            sized.column().widthProperty().addListener((property, was, now) -> resized(sized.column(), now.doubleValue()));
            sized.column().visibleProperty().addListener((property, was, now) -> {
                if (!arranging) {
                    want(sized.column(), now);
                }
            });
            sized.column().sortTypeProperty().addListener((property, was, now) -> remember());
        }
        table.getSortOrder().addListener((ListChangeListener<TableColumn<R, ?>>) change -> remember());
        table.getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) change -> remember());
    }

    private double em() {
        return columns.getFirst().header().getFont().getSize() / HEADER_SHARE;
    }

    private void arrange() {
        if (arranging) {
            return;
        }
        arranging = true;
        double room = table.getWidth() - EDGE - (overflows() ? SCROLL_BAR : 0);
        if (table.getWidth() > 0) {
            squeeze.fit(columns.stream().filter(sized -> !unwanted.contains(sized.column())).toList(), this::least, room);
        }
        for (Sized<R> sized : columns) {
            sized.column().setVisible(!unwanted.contains(sized.column()) && !squeeze.gone().contains(sized.column()));
        }
        double used = EDGE + (overflows() ? SCROLL_BAR : 0);
        for (Sized<R> sized : columns) {
            sized.column().setPrefWidth(whole(sized.em() * em()));
            used += sized.column().isVisible() ? whole(sized.em() * em()) : 0;
        }
        double left = table.getWidth() - used;
        if (left < 0 && table.getWidth() > 0) {
            left += takeFromWords(-left);
        }
        scrolls = left < -1 && table.getWidth() > 0;
        for (Sized<R> sized : columns) {
            if (sized.growing() && left > 0) {
                sized.column().setPrefWidth(whole(sized.em() * em()) + whole(left));
            }
        }
        arranging = false;
        fit();
    }

    /// Columns stand on whole pixels: parts of them, rounded up one by one, would make the table wider than its place.
    private static double whole(double width) {
        return Math.floor(width);
    }

    /// Always so for a table that is as high as its rows: were the room of the one scroll bar not kept free, each bar, once there for a moment,
    /// would make the other needed.
    private boolean overflows() {
        return fitting > 0 || (HEADER_HEIGHT + ROW_HEIGHT * table.getItems().size()) * em() + EDGE > table.getHeight();
    }

    /// Takes what is missing from the columns of words, each its part, and tells how much that was.
    private double takeFromWords(double missing) {
        var words = columns.stream().filter(sized -> sized.yielding() && !sized.growing() && sized.column().isVisible()).toList();
        double spare = words.stream().mapToDouble(this::spare).sum();
        if (spare <= 0) {
            return 0;
        }
        double taken = Math.min(missing, spare);
        words.forEach(sized -> sized.column().setPrefWidth(whole(sized.em() * em() - spare(sized) * taken / spare)));
        return taken;
    }

    private double least(Sized<R> sized) {
        return sized.em() * em() - (sized.yielding() && !sized.growing() ? spare(sized) : 0);
    }

    /// What a column can give without breaking a word of its header.
    private double spare(Sized<R> sized) {
        var word = new javafx.scene.text.Text();
        word.setFont(sized.header().getFont());
        double longest = 0;
        for (String part : sized.header().getText().split(" ")) {
            word.setText(part);
            longest = Math.max(longest, word.getLayoutBounds().getWidth());
        }
        double least = Math.max(sized.em() * em() * LEAST_SHARE, longest + HEADER_EDGES * em());
        return Math.max(0, sized.em() * em() - least);
    }

    /// With room for one row while empty, where the placeholder stands. Rows of two lines are higher than others, as far as they were drawn.
    private void fit() {
        if (fitting > 0) {
            int rows = Math.clamp(table.getItems().size(), 1, fitting);
            double usual = Math.ceil(ROW_HEIGHT * em());
            double extra = table.lookupAll(".table-row-cell").stream().filter(row -> row instanceof TableRow<?> one && !one.isEmpty())
                    .mapToDouble(row -> Math.max(0, ((TableRow<?>) row).getHeight() - usual)).limit(rows).sum();
            double height = Math.ceil(HEADER_HEIGHT * em() + usual * rows + extra) + EDGE / 2 + (scrolls ? SCROLL_BAR : 0);
            if (Math.abs(height - table.getPrefHeight()) > 1) {
                table.setMinHeight(height);
                table.setPrefHeight(height);
            }
        }
    }

    private void resized(TableColumn<R, ?> column, double width) {
        if (arranging || table.getScene() == null) {
            return;
        }
        columns.replaceAll(sized -> sized.column() == column && !sized.growing() ? sized.withEm(width / em()) : sized);
        remember();
    }

    private void restore(TableMemory.Layout layout) {
        for (TableMemory.Column known : layout.columns()) {
            columns.replaceAll(sized -> sized.column().getId().equals(known.name()) ? sized.withEm(known.width()) : sized);
            columns.stream().map(Sized::column).filter(column -> column.getId().equals(known.name()))
                    .filter(column -> known.hidden()).forEach(unwanted::add);
        }
        var order = layout.columns().stream().map(TableMemory.Column::name).toList();
        var sorted = new ArrayList<>(table.getColumns());
        if (order.size() == sorted.size() && sorted.stream().allMatch(column -> order.contains(column.getId()))) {
            sorted.sort(java.util.Comparator.comparingInt(column -> order.indexOf(column.getId())));
            table.getColumns().setAll(sorted);
        }
        sorted.stream().filter(column -> column.getId().equals(layout.sortedBy())).findFirst().ifPresent(column -> {
            column.setSortType(layout.descending() ? SortType.DESCENDING : SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        });
    }

    private void remember() {
        if (arranging) {
            return;
        }
        var widths = table.getColumns().stream().map(column -> new TableMemory.Column(column.getId(),
                columns.stream().filter(sized -> sized.column() == column).findFirst().orElseThrow().em(),
                unwanted.contains(column))).toList();
        var sort = table.getSortOrder().stream().findFirst();
        memory.remember(name, new TableMemory.Layout(widths, sort.map(TableColumn::getId).orElse(""),
                sort.filter(column -> column.getSortType() == SortType.DESCENDING).isPresent()));
    }
}
