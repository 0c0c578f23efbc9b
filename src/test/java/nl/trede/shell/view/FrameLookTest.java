package nl.trede.shell.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.support.FxTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameLookTest extends FxTest {
    @Override
    protected List<String> rooms() {
        return List.of("common", "shell", "demo");
    }

    @Override
    protected Parent content() {
        return new StackPane();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150", "DARK,160", "LIGHT,90"})
    void the_frame_fits_a_small_laptop_without_a_shortened_label(ThemeMode mode, int percent, @TempDir Path temporary) {
        Path folder = System.getProperty("trede.pictures") == null ? temporary : Path.of(System.getProperty("trede.pictures"));
        onScreen(() -> {
            theme.modeProperty().set(mode);
            theme.textPercentProperty().set(percent);
            try (var warnings = new CssWarnings()) {
                var demo = new FrameDemo(text, theme);
                var scene = new Scene(demo.frame, 1366, 768);
                theme.install(scene);
                check(scene, folder.resolve("frame-" + mode + "-" + percent + ".png"));
                demo.frame.show(Notice.success("Contact vastgelegd bij R. Denkbeeldig").with("Ongedaan maken", () -> { }));
                demo.frame.open(Destination.room("exchange"));
                check(scene, folder.resolve("banner-" + mode + "-" + percent + ".png"));
                demo.frame.openPalette();
                check(scene, folder.resolve("palette-" + mode + "-" + percent + ".png"));
                demo.frame.overlay().close();
                demo.frame.openHelp();
                check(scene, folder.resolve("help-" + mode + "-" + percent + ".png"));
                assertThat(warnings.found()).isEmpty();
            }
            return null;
        });
    }

    private static void check(Scene scene, Path picture) throws java.io.IOException {
        Snapshots.write(scene, picture);
        assertThat(Truncation.find(scene.getRoot())).as(picture.getFileName().toString()).isEmpty();
    }
}
