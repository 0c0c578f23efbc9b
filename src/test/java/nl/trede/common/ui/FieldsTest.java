package nl.trede.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.trede.support.FxTest;
import org.junit.jupiter.api.Test;

/// Fields beside each other, fields that grow, and the way on from them.
class FieldsTest extends FxTest {
    private static final int NARROW = 340;

    private final Area words = new Area("", 2);
    private final TextField after = new TextField();
    private final TextField least = new TextField();
    private final TextField most = new TextField();
    private Columns pair;
    private VBox page;

    @Override
    protected Parent content() {
        pair = Columns.pair(new FormField("Minste uren per week die goed zijn", least), new FormField("Uren", most));
        page = new VBox(12, new FormField("Woorden", words), new FormField("Daarna", after), pair);
        page.setMaxWidth(NARROW);
        return new VBox(page);
    }

    private static double top(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMinY();
    }

    @Test
    void inputs_beside_each_other_are_on_one_line_when_one_label_needs_two() {
        onScreen(() -> page.layout());
        var labels = pair.lookupAll(".form-label").stream().map(label -> label.getLayoutBounds().getHeight()).toList();
        assertThat(labels.get(0)).isGreaterThan(labels.get(1) + 8);
        assertThat(top(least)).isEqualTo(top(most));
    }

    @Test
    void a_drop_down_stays_in_its_half_after_the_window_was_wide() {
        var kind = new EnumBox<>(text, ThemeMode.class);
        var fields = onScreen(() -> Columns.pair(new FormField("Kleur", kind), new FormField("Uren", new TextField())));
        onScreen(() -> page.getChildren().setAll(fields));
        onScreen(() -> page.setMaxWidth(Double.MAX_VALUE));
        assertThat(kind.getWidth()).isGreaterThan(NARROW);
        onScreen(() -> page.setMaxWidth(NARROW + 60));
        assertThat(kind.getWidth()).isLessThan(NARROW / 2.0 + 30);
        assertThat(top(fields.getChildren().getFirst())).isEqualTo(top(fields.getChildren().getLast()));
    }

    @Test
    void columns_end_on_the_same_whole_pixel_as_their_place() {
        onScreen(() -> page.layout());
        var last = pair.getChildren().getLast();
        assertThat(last.getBoundsInParent().getMaxX()).isEqualTo(pair.getWidth());
        assertThat(last.getLayoutX() % 1).isZero();
    }

    @Test
    void tab_leaves_a_field_of_several_lines_and_comes_back() {
        clickOn(words).write("Rustig aan");
        push(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(words.isFocused()).isTrue();
        assertThat(words.getText()).isEqualTo("Rustig aan");
    }

    @Test
    void a_field_of_several_lines_grows_with_its_words_and_shrinks_again() {
        double empty = onScreen(words::getHeight);
        onScreen(() -> words.setText("een\ntwee\ndrie\nvier\nvijf"));
        settle();
        double full = onScreen(words::getHeight);
        assertThat(full).isGreaterThan(empty + 40);
        onScreen(() -> words.setText(""));
        settle();
        assertThat(onScreen(words::getHeight)).isEqualTo(empty);
    }

    private void settle() {
        for (int i = 0; i < 3; i++) {
            onScreen(() -> page.layout());
        }
    }
}
