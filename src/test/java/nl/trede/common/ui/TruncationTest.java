package nl.trede.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.trede.support.FxTest;
import org.junit.jupiter.api.Test;

class TruncationTest extends FxTest {
    private final Label shortened = new Label("Laatste contact met de werkgever");
    private final Label whole = new Label("Werkgever … en meer");

    @Override
    protected Parent content() {
        shortened.setMaxWidth(60);
        return new VBox(shortened, whole);
    }

    @Test
    void a_label_that_ends_in_dots_is_found_and_one_that_has_dots_is_not() {
        assertThat(onScreen(() -> Truncation.find(stage.getScene().getRoot()))).singleElement().asString()
                .contains("Laatste contact met de werkgever");
        onScreen(() -> shortened.setMaxWidth(Double.MAX_VALUE));
        assertThat(onScreen(() -> Truncation.find(stage.getScene().getRoot()))).isEmpty();
    }

    @Test
    void a_word_cut_in_two_is_found() {
        onScreen(() -> {
            shortened.setWrapText(true);
            shortened.setMinHeight(200);
        });
        assertThat(onScreen(() -> Truncation.find(stage.getScene().getRoot()))).singleElement().asString().contains("cuts the word 'werkgever'");
    }

    @Test
    void an_unknown_colour_is_a_css_warning() {
        try (var warnings = new CssWarnings()) {
            onScreen(() -> {
                var wrong = new StackPane();
                wrong.setStyle("-fx-background-color: -no-such-colour");
                ((StackPane) stage.getScene().getRoot()).getChildren().add(wrong);
            });
            assertThat(warnings.found()).singleElement().asString().contains("-fx-background-color");
        }
    }
}
