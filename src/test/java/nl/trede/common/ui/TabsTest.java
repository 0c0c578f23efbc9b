package nl.trede.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import nl.trede.support.FxTest;
import org.junit.jupiter.api.Test;

class TabsTest extends FxTest {
    private final Tabs tabs = new Tabs();
    private int made;

    @Override
    protected Parent content() {
        return tabs.add("ladder", "Ladder", () -> part("trede 3")).add("jobs", "Banen", () -> part("bakkerij"))
                .add("history", "Geschiedenis", () -> part("versies")).open("ladder");
    }

    private Label part(String words) {
        made++;
        return new Label(words);
    }

    @Test
    void a_click_opens_a_part_and_only_then_it_is_made() {
        assertThat(made).isEqualTo(1);
        clickOn("Banen");
        assertThat(lookup("bakkerij").tryQuery()).isPresent();
        assertThat(lookup("trede 3").tryQuery()).isEmpty();
        assertThat(made).isEqualTo(2);
    }

    @Test
    void arrows_walk_along_the_names_and_stop_at_the_ends() {
        clickOn("Ladder");
        push(KeyCode.LEFT);
        assertThat(tabs.openProperty().get()).isEqualTo("ladder");
        push(KeyCode.RIGHT);
        push(KeyCode.RIGHT);
        push(KeyCode.RIGHT);
        assertThat(tabs.openProperty().get()).isEqualTo("history");
    }

    @Test
    void a_part_that_is_not_there_is_ignored() {
        onScreen(() -> tabs.open("gone"));
        assertThat(tabs.openProperty().get()).isEqualTo("ladder");
    }
}
