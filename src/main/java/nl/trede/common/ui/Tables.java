package nl.trede.common.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nl.trede.common.text.Text;

/// Builds a table column by column: rows of 38 px at normal text size, numbers to the right, sorting by value and not by
/// text, widths in em, Enter or a double click opens the row, and an arrangement that is remembered.
public final class Tables<R> {
    private static final String STRONG = "strong";

    private final Text text;
    private final TableMemory memory;
    private final String name;
    private final TableView<R> table = new TableView<>();
    private final List<TableArrangement.Sized<R>> columns = new ArrayList<>();

    private final Map<String, Function<? super R, String>> said = new HashMap<>();
    private List<String> yielding = List.of();
    private Consumer<? super R> open = row -> { };
    private int fitting;

    private Tables(Text text, TableMemory memory, String name) {
        this.text = text;
        this.memory = memory;
        this.name = name;
    }

    /// @param name under which its arrangement is remembered, such as `caseload`
    public static <R> Tables<R> of(Text text, TableMemory memory, String name) {
        return new Tables<>(text, memory, name);
    }

    /// A column of words.
    ///
    /// @param em the width in em at first
    public Tables<R> words(String column, String title, double em, Function<? super R, String> value) {
        said.put(column, value);
        add(column, title, em, value, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER), Tables::showWords, "", true);
        return this;
    }

    /// A column of words in bold: what the row is about. It keeps its width.
    public Tables<R> strong(String column, String title, double em, Function<? super R, String> value) {
        said.put(column, value);
        add(column, title, em, value, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER), Tables::showWords, STRONG, true);
        return this;
    }

    /// A column of secondary words.
    public Tables<R> muted(String column, String title, double em, Function<? super R, String> value) {
        said.put(column, value);
        add(column, title, em, value, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER), Tables::showWords, "muted", true);
        return this;
    }

    /// A column of numbers, to the right; `null` is shown as a dash and sorts last.
    public <N extends Number & Comparable<N>> Tables<R> number(String column, String title, double em,
            Function<? super R, N> value, Function<? super N, String> shown) {
        said.put(column, row -> value.apply(row) == null ? "–" : shown.apply(value.apply(row)));
        add(column, title, em, value, Comparator.nullsLast(Comparator.<N>naturalOrder()),
                (cell, number) -> cell.setText(number == null ? "–" : shown.apply(number)), "numeric", false);
        return this;
    }

    /// A column of dates as `22 nov 2026`; `null` stays empty and sorts last.
    public Tables<R> date(String column, String title, double em, Function<? super R, LocalDate> value) {
        said.put(column, row -> value.apply(row) == null ? "–" : text.date(value.apply(row)));
        add(column, title, em, value, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()),
                (cell, date) -> cell.setText(date == null ? "" : text.date(date)), "", false);
        return this;
    }

    /// A column drawn as a node: a [Pill], a [RungGlyph].
    ///
    /// @param draw makes the node for a row; `null` leaves the cell empty
    public <V extends Comparable<? super V>> Tables<R> node(String column, String title, double em,
            Function<? super R, V> value, Function<? super R, ? extends Node> draw) {
        said.put(column, row -> Squeeze.words(draw.apply(row)));
        add(column, title, em, value, Comparator.nullsLast(Comparator.<V>naturalOrder()), (cell, ignored) ->
                cell.setGraphic(cell.getTableRow() == null || cell.getTableRow().getItem() == null ? null
                        : draw.apply(cell.getTableRow().getItem())), "", false);
        return this;
    }

    /// Lets the last added column take the room that is left.
    public Tables<R> growing() {
        columns.set(columns.size() - 1, columns.getLast().asGrowing());
        return this;
    }

    /// Makes the table as high as its rows, up to so many; for a table on a page that scrolls itself.
    public Tables<R> fitting(int most) {
        fitting = most;
        return this;
    }

    /// Columns that leave when the table is too narrow to be read without scrolling sideways, the least important first. What stood
    /// in them is then in the tooltip of the row, and in [#rest].
    public Tables<R> yielding(String... leastFirst) {
        yielding = List.of(leastFirst);
        return this;
    }

    /// What stands in the table while it has no rows.
    public Tables<R> empty(Node placeholder) {
        table.setPlaceholder(placeholder);
        return this;
    }

    /// What stands in the table when it turns out to have no rows; nothing before they were read for the first time.
    public Tables<R> empty(Node placeholder, ObservableValue<Boolean> read) {
        placeholder.visibleProperty().bind(read);
        return empty(placeholder);
    }

    public Tables<R> onOpen(Consumer<? super R> opening) {
        open = opening;
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            R chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                opening.accept(chosen);
            }
        });
        return this;
    }

    /// The finished table over rows that may change; sorting never touches the list itself.
    public TableView<R> build(ObservableList<R> rows) {
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        var squeeze = new Squeeze<R>(yielding, said);
        squeeze.belongTo(table);
        table.setRowFactory(view -> new OpeningRow<>(squeeze, open));
        new TableArrangement<>(table, columns, memory, name, fitting, squeeze).start();
        beginAtFirst();
        return table;
    }

    /// A table that gets the cursor by the keyboard stands on its first row, so that it is seen where the arrows begin; a click chooses itself.
    private void beginAtFirst() {
        var clicked = new boolean[1];
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> clicked[0] = true);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> clicked[0] = false);
        Runnable begin = () -> {
            if (table.isFocused() && !clicked[0] && table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        };
        table.focusedProperty().subscribe(begin);
        table.getItems().addListener((ListChangeListener<R>) change -> Platform.runLater(begin));
    }

    /// A line for under a table that says of the chosen row what stands in the columns there is no room for; not there while all fit.
    public static <R> Label rest(TableView<R> table) {
        var rest = Labels.small("");
        rest.getStyleClass().add("table-rest");
        rest.setMaxWidth(Double.MAX_VALUE);
        Squeeze<R> squeeze = Squeeze.of(table);
        Runnable tell = () -> {
            R chosen = table.getSelectionModel().getSelectedItem();
            rest.setText(chosen == null ? "" : squeeze.said(chosen));
        };
        squeeze.gone().subscribe(tell);
        table.getSelectionModel().selectedItemProperty().subscribe(tell);
        rest.managedProperty().bind(rest.textProperty().isNotEmpty());
        rest.visibleProperty().bind(rest.managedProperty());
        return rest;
    }

    /// A menu with which columns are put in and out of sight; the first column always stays.
    public static <R> MenuButton columns(TableView<R> table, String verb) {
        var menu = new MenuButton(verb);
        menu.getStyleClass().addAll("flat", "small");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        Squeeze<R> squeeze = Squeeze.of(table);
        for (TableColumn<R, ?> column : table.getColumns()) {
            var item = new CheckMenuItem(((Label) column.getGraphic()).getText());
            item.setSelected(column.isVisible() || squeeze.gone().contains(column));
            item.setDisable(column.getStyleClass().contains(STRONG));
            item.selectedProperty().subscribe(wanted -> TableArrangement.of(table).want(column, wanted));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static <R> void showWords(TableCell<R, String> cell, String words) {
        cell.setText(words);
    }

    private <V> void add(String column, String title, double em, Function<? super R, V> value, Comparator<V> order,
            BiConsumer<TableCell<R, V>, V> show, String styleClass, boolean words) {
        var made = new TableColumn<R, V>();
        made.setId(column);
        var header = new Label(title);
        header.setWrapText(true);
        made.setGraphic(header);
        made.setComparator(order);
        made.setReorderable(true);
        if (!styleClass.isEmpty()) {
            made.getStyleClass().add(styleClass);
        }
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        made.setCellFactory(ignored -> words ? new WordsCell<>(header, show) : new ShownCell<>(show));
        columns.add(new TableArrangement.Sized<>(made, header, em, false, words && !styleClass.equals(STRONG)));
        table.getColumns().add(made);
    }
}
