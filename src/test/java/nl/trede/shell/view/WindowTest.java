package nl.trede.shell.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Overlay;
import nl.trede.shell.model.PreferencesStore;
import nl.trede.shell.model.WindowBounds;
import nl.trede.support.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class WindowTest extends FxTest {
    @TempDir
    private Path folder;
    private final Overlay overlay = new Overlay();
    private final TextField field = new TextField();

    @Override
    protected Parent content() {
        return new StackPane(new VBox(field), overlay);
    }

    @Test
    void it_locks_when_nobody_touches_anything_and_only_then() {
        var locked = new AtomicInteger();
        var after = new SimpleObjectProperty<>(Duration.seconds(1.2));
        onScreen(() -> new IdleWatch(stage.getScene(), after, locked::incrementAndGet));
        clickOn(field);
        for (int i = 0; i < 8; i++) {
            write("a");
            WaitForAsyncUtils.sleep(250, TimeUnit.MILLISECONDS);
        }
        assertThat(locked).hasValue(0);
        WaitForAsyncUtils.sleep(2500, TimeUnit.MILLISECONDS);
        assertThat(locked).hasValue(1);
    }

    @Test
    void the_window_comes_back_where_it_was_but_never_off_screen() {
        var store = new PreferencesStore(folder.resolve("preferences.json"), Runnable::run);
        onScreen(() -> {
            stage.setX(40);
            stage.setWidth(800);
            new WindowMemory(stage, store).keep();
        });
        Stage again = onScreen(() -> {
            var other = new Stage();
            new WindowMemory(other, store).restore();
            return other;
        });
        assertThat(again.getX()).isEqualTo(40);
        assertThat(again.getWidth()).isEqualTo(800);
        store.change(now -> now.withWindow(new WindowBounds(90_000, 0, 800, 600, false)));
        onScreen(() -> new WindowMemory(again, store).restore());
        assertThat(again.getX()).isEqualTo(40);
    }

    @Test
    void a_panel_that_is_higher_than_the_window_scrolls() {
        var panel = new VBox(10);
        panel.getStyleClass().add("panel");
        for (int i = 0; i < 30; i++) {
            panel.getChildren().add(Buttons.plain("Knop " + i, () -> { }));
        }
        onScreen(() -> overlay.show(panel));
        var room = lookup(".overlay-room").queryAs(javafx.scene.control.ScrollPane.class);
        assertThat(room.getHeight()).isLessThanOrEqualTo(HEIGHT);
        assertThat(panel.getHeight()).isGreaterThan(HEIGHT);
        onScreen(() -> room.setVvalue(1));
        clickOn("Knop 29");
        assertThat(overlay.isOpen()).isTrue();
    }
}
