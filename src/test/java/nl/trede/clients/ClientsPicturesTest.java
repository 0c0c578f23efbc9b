package nl.trede.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.support.FxTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every screen of the room in the content area of a window of 1366 × 768.
class ClientsPicturesTest extends FxTest {
    @Override
    protected Parent content() {
        return new StackPane();
    }

    @Override
    protected List<String> rooms() {
        return List.of("common", "vault", "partners", "clients");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void every_screen_renders_without_a_css_warning_or_a_shortened_label(ThemeMode mode, int percent, @TempDir Path temporary) {
        Path folder = System.getProperty("trede.pictures") == null ? temporary : Path.of(System.getProperty("trede.pictures"));
        try (var fixture = new ClientsFixture(temporary); var warnings = new CssWarnings()) {
            fixture.seventeen();
            fixture.written("R. Denkbeeldig");
            var room = new ClientsRoom(fixture.vault, fixture.desk(text, clock));
            var screens = room.screens(fixture.guests());
            onScreen(() -> {
                theme.modeProperty().set(mode);
                theme.textPercentProperty().set(percent);
            });
            String kind = "-" + mode + "-" + percent + ".png";
            onScreen(() -> draw(screens.get("caseload").create(Destination.room("caseload")), folder.resolve("caseload" + kind)));
            for (String tab : List.of("overview", "profile", "trajectory", "history")) {
                onScreen(() -> draw(screens.get("client").create(Destination.client(fixture.id("R. Denkbeeldig"), tab)),
                        folder.resolve("client-" + tab + kind)));
            }
            var partners = new nl.trede.partners.PartnersRoom(fixture.vault, fixture.desk(text, clock));
            onScreen(() -> draw(partners.screens().get("partners").create(Destination.room("partners")), folder.resolve("partners" + kind)));
            room.close();
            assertThat(warnings.found()).isEmpty();
        }
    }

    private Path draw(Screen screen, Path picture) throws Exception {
        try (screen) {
            var scene = new Scene(screen.content(), 1158, 684);
            theme.install(scene);
            Snapshots.write(scene, picture);
            assertThat(picture).isNotEmptyFile();
            assertThat(Truncation.find(scene.getRoot())).isEmpty();
            scene.setRoot(new StackPane());
            return picture;
        }
    }
}
