package nl.trede.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.trede.support.FxTest;
import org.junit.jupiter.api.Test;

class TablesTest extends FxTest {
    private record Row(String name, Integer days) { }

    private final Map<String, TableMemory.Layout> kept = new HashMap<>();
    private final TableMemory memory = new TableMemory() {
        @Override
        public Optional<Layout> recall(String table) {
            return Optional.ofNullable(kept.get(table));
        }

        @Override
        public void remember(String table, Layout layout) {
            kept.put(table, layout);
        }
    };
    private final ObservableList<Row> rows = FXCollections.observableArrayList(new Row("S. Fictief", 12), new Row("B. Proef", null),
            new Row("M. Voorbeeld", 3));
    private final List<String> opened = new ArrayList<>();
    private TableView<Row> table;

    @Override
    protected Parent content() {
        table = table();
        return new StackPane(table);
    }

    private TableView<Row> table() {
        return Tables.<Row>of(text, memory, "sample").strong("name", "Cliënt", 12, Row::name)
                .number("days", "Dagen", 8, Row::days, Object::toString).growing().onOpen(row -> opened.add(row.name())).build(rows);
    }

    private List<String> names(TableView<Row> shown) {
        return shown.getItems().stream().map(Row::name).toList();
    }

    @Test
    void numbers_sort_by_value_with_the_unknown_last() {
        onScreen(() -> table.getSortOrder().setAll(List.of(table.getColumns().get(1))));
        assertThat(names(table)).containsExactly("M. Voorbeeld", "S. Fictief", "B. Proef");
        assertThat(rows.getFirst().name()).isEqualTo("S. Fictief");
    }

    @Test
    void enter_opens_the_chosen_row() {
        onScreen(() -> {
            table.requestFocus();
            table.getSelectionModel().select(2);
        });
        push(KeyCode.ENTER);
        assertThat(opened).containsExactly("M. Voorbeeld");
    }

    @Test
    void a_table_that_gets_the_cursor_stands_on_its_first_row_and_arrows_walk_on() {
        onScreen(() -> {
            table.getParent().requestFocus();
            table.getSelectionModel().clearSelection();
        });
        onScreen(() -> table.requestFocus());
        assertThat(table.getSelectionModel().getSelectedIndex()).isZero();
        push(KeyCode.DOWN);
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void rows_are_as_high_as_whole_pixels() {
        for (int percent : new int[] {90, 100, 110, 130, 150}) {
            onScreen(() -> theme.textPercentProperty().set(percent));
            assertThat(table.lookupAll(".table-row-cell")).allSatisfy(row -> assertThat(row.getLayoutBounds().getHeight() % 1).isZero());
        }
    }

    @Test
    void columns_fill_the_table_but_for_the_scroll_bar_and_grow_with_the_text() {
        double before = table.getColumns().getFirst().getWidth();
        assertThat(table.getColumns().stream().mapToDouble(TableColumn::getWidth).sum()).isBetween(WIDTH - 24, WIDTH);
        onScreen(() -> theme.textPercentProperty().set(150));
        assertThat(table.getColumns().getFirst().getWidth()).isBetween(before * 1.45, before * 1.55);
    }

    @Test
    void a_table_that_is_too_narrow_gives_up_its_least_important_columns_and_says_them_elsewhere() {
        var wide = onScreen(() -> Tables.<Row>of(text, memory, "narrow").strong("name", "Cliënt", 12, Row::name)
                .words("place", "Plaats", 20, row -> "Utrecht").number("days", "Dagen", 20, Row::days, Object::toString)
                .words("kind", "Soort", 20, row -> "IPS").yielding("kind", "place").build(rows));
        var rest = onScreen(() -> Tables.rest(wide));
        onScreen(() -> {
            var holder = new javafx.scene.layout.VBox(wide, rest);
            ((StackPane) table.getParent()).getChildren().setAll(holder);
            wide.getSelectionModel().select(0);
            wide.setMaxWidth(900);
        });
        assertThat(visible(wide)).containsExactly("name", "place", "days");
        assertThat(rest.getText()).isEqualTo("Soort IPS");
        onScreen(() -> theme.textPercentProperty().set(150));
        assertThat(visible(wide)).containsExactly("name", "days");
        assertThat(rest.getText()).isEqualTo("Plaats Utrecht · Soort IPS");
        assertThat(rest.isVisible()).isTrue();
        var row = (javafx.scene.control.TableRow<?>) wide.lookup(".table-row-cell:filled");
        assertThat(row.getTooltip().getText()).isEqualTo("Plaats Utrecht\nSoort IPS");
        assertThat(wide.lookupAll(".scroll-bar")).allMatch(bar ->
                ((javafx.scene.control.ScrollBar) bar).getOrientation() == javafx.geometry.Orientation.VERTICAL || !bar.isVisible());
        onScreen(() -> {
            theme.textPercentProperty().set(100);
            wide.setMaxWidth(Double.MAX_VALUE);
        });
        assertThat(visible(wide)).as("room again").contains("place");
        assertThat(kept.getOrDefault("narrow", new TableMemory.Layout(List.of(), "", false)).columns()).as("a narrow window is nobody's choice")
                .noneMatch(TableMemory.Column::hidden);
    }

    @Test
    void a_column_taken_out_of_sight_in_the_menu_stays_out_and_comes_back_there() {
        var menu = onScreen(() -> Tables.columns(table, "Kolommen"));
        assertThat(menu.getItems().getFirst().isDisable()).as("the name stays").isTrue();
        onScreen(() -> ((javafx.scene.control.CheckMenuItem) menu.getItems().getLast()).setSelected(false));
        assertThat(visible(table)).containsExactly("name");
        assertThat(kept.get("sample").columns()).filteredOn(TableMemory.Column::hidden).extracting(TableMemory.Column::name).containsExactly("days");
        onScreen(() -> ((javafx.scene.control.CheckMenuItem) menu.getItems().getLast()).setSelected(true));
        assertThat(visible(table)).containsExactly("name", "days");
    }

    @Test
    void an_empty_table_says_so_only_after_it_was_read() {
        var read = new javafx.beans.property.SimpleBooleanProperty();
        var sentence = new javafx.scene.control.Label("Nog niemand");
        onScreen(() -> ((StackPane) table.getParent()).getChildren().setAll(Tables.<Row>of(text, memory, "empty")
                .strong("name", "Cliënt", 12, Row::name).empty(sentence, read).build(FXCollections.observableArrayList())));
        assertThat(sentence.isVisible()).isFalse();
        onScreen(() -> read.set(true));
        assertThat(sentence.isVisible()).isTrue();
    }

    private static List<String> visible(TableView<?> shown) {
        return shown.getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
    }

    @Test
    void order_sort_width_and_hidden_columns_come_back() {
        onScreen(() -> {
            var name = table.getColumns().getFirst();
            name.setPrefWidth(280);
            name.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(name));
            table.getColumns().get(1).setVisible(false);
            table.getColumns().setAll(List.of(table.getColumns().get(1), name));
        });
        TableView<Row> again = onScreen(this::table);
        assertThat(again.getColumns()).extracting(TableColumn::getId).containsExactly("days", "name");
        assertThat(again.getColumns().getFirst().isVisible()).isFalse();
        assertThat(names(again)).containsExactly("S. Fictief", "M. Voorbeeld", "B. Proef");
        assertThat(kept.get("sample").columns().getLast().width()).isBetween(19.0, 21.0);
    }
}
