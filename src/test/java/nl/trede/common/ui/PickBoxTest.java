package nl.trede.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.trede.support.FxTest;
import org.junit.jupiter.api.Test;

class PickBoxTest extends FxTest {
    private PickBox<String> region;

    @Override
    protected Parent content() {
        region = new PickBox<String>(FXCollections.observableArrayList("Drechtsteden", "Drenthe", "Friesland", "Midden-Brabant", "Midden-Gelderland", "Rijk van Nijmegen"),
                name -> name).optional("geen regio");
        return new VBox(region);
    }

    private void type(String words) {
        onScreen(() -> region.requestFocus());
        write(words);
        onScreen(() -> { });
    }

    @Test
    void typing_how_a_choice_begins_chooses_it() {
        type("midden-g");
        assertThat(region.getValue()).isEqualTo("Midden-Gelderland");
    }

    @Test
    void a_space_belongs_to_the_words_once_they_have_begun() {
        type("rijk v");
        assertThat(region.getValue()).isEqualTo("Rijk van Nijmegen");
        assertThat(region.isShowing()).isFalse();
    }

    @Test
    void the_same_letter_walks_along_the_choices_that_begin_with_it_and_comes_round() {
        type("d");
        assertThat(region.getValue()).isEqualTo("Drechtsteden");
        write("d");
        assertThat(region.getValue()).isEqualTo("Drenthe");
        write("d");
        assertThat(region.getValue()).isEqualTo("Drechtsteden");
    }

    @Test
    void nothing_that_begins_so_leaves_the_choice_alone_and_nothing_is_a_choice_with_words() {
        type("fries");
        write("x");
        assertThat(region.getValue()).isEqualTo("Friesland");
        onScreen(() -> region.getParent().requestFocus());
        type("geen");
        assertThat(region.getValue()).isNull();
    }

    @Test
    void it_works_while_the_list_is_open_too() {
        onScreen(() -> region.requestFocus());
        onScreen(() -> region.show());
        write("mid");
        push(KeyCode.ENTER);
        onScreen(() -> { });
        assertThat(region.getValue()).isEqualTo("Midden-Brabant");
        assertThat(region.isShowing()).isFalse();
    }
}
