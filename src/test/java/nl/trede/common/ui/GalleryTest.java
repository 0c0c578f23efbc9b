package nl.trede.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import nl.trede.support.FxTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GalleryTest extends FxTest {
    @Override
    protected Parent content() {
        return new javafx.scene.layout.StackPane();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150", "DARK,160", "LIGHT,90"})
    void the_kit_renders_without_a_css_warning_or_a_shortened_label(ThemeMode mode, int percent, @TempDir Path temporary) {
        Path folder = System.getProperty("trede.pictures") == null ? temporary : Path.of(System.getProperty("trede.pictures"));
        onScreen(() -> {
            try (var warnings = new CssWarnings()) {
                theme.modeProperty().set(mode);
                theme.textPercentProperty().set(percent);
                var scene = new Scene(new Gallery(text, clock).page(), 1366, percent > 100 ? 2600 : 1400);
                theme.install(scene);
                Path picture = folder.resolve("kit-" + mode + "-" + percent + ".png");
                Snapshots.write(scene, picture);
                assertThat(picture).isNotEmptyFile();
                assertThat(warnings.found()).isEmpty();
                assertThat(Truncation.find(scene.getRoot())).isEmpty();
                return null;
            }
        });
    }
}
