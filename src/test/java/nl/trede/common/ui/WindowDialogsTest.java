package nl.trede.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.trede.common.outcome.Message;
import nl.trede.support.FxTest;
import org.junit.jupiter.api.Test;

class WindowDialogsTest extends FxTest {
    private final List<Boolean> answers = new ArrayList<>();
    private final Overlay overlay = new Overlay();

    @Override
    protected Parent content() {
        return new StackPane(Buttons.plain("Onder", () -> { }), overlay);
    }

    private void ask() {
        onScreen(() -> new WindowDialogs(text, overlay, () -> stage).confirm(Message.of("common.close"),
                Message.of("common.rung.none"), "common.nothingFound", answers::add));
    }

    @Test
    void the_verb_is_yes_and_answers_once() {
        ask();
        clickOn("Niets gevonden");
        assertThat(answers).containsExactly(true);
        assertThat(overlay.isOpen()).isFalse();
    }

    @Test
    void cancel_escape_and_a_click_beside_are_no() {
        ask();
        clickOn("Annuleer");
        ask();
        push(KeyCode.ESCAPE);
        ask();
        clickOn(stage.getX() + 20, stage.getY() + 20);
        assertThat(answers).containsExactly(false, false, false);
    }

    @Test
    void a_saved_file_gets_its_extension_once() {
        var workbook = new FileType("common.close", List.of("xlsx"));
        assertThat(WindowDialogs.withExtension(Path.of("map", "kwartaal"), workbook)).isEqualTo(Path.of("map", "kwartaal.xlsx"));
        assertThat(WindowDialogs.withExtension(Path.of("map", "kwartaal.XLSX"), workbook)).isEqualTo(Path.of("map", "kwartaal.XLSX"));
    }
}
