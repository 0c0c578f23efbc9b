package nl.trede;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import nl.trede.common.task.Tasks;
import nl.trede.common.time.Dates;
import nl.trede.shell.model.ConfigFolder;
import nl.trede.shell.model.PreferencesStore;
import nl.trede.tools.SeedSample;
import nl.trede.vault.model.KeyCost;
import nl.trede.vault.model.Vaults;

/// The window as JavaFX starts it. When it cannot be built there is still a plain window that says so.
public final class App extends Application {
    private static final long PREFERENCES_DELAY_MILLIS = 500;

    @Override
    public void start(Stage stage) {
        try {
            var clock = Clock.system(Dates.ZONE);
            var home = Path.of(System.getProperty("user.home"));
            var config = ConfigFolder.of(System.getProperty("os.name"), System.getenv(), home);
            var later = CompletableFuture.delayedExecutor(PREFERENCES_DELAY_MILLIS, TimeUnit.MILLISECONDS);
            var preferences = new PreferencesStore(config.resolve("preferences.json"), later);
            var gate = new Caseloads(new Vaults(clock, KeyCost.STANDARD), Window.exampleFolder(),
                    (vault, role) -> SeedSample.coach(Dates.today(clock)).fill(vault, role));
            new Window(stage, gate, preferences, clock, Tasks.background(Platform::runLater)).show();
        } catch (RuntimeException trouble) {
            plainError(stage, trouble);
        }
    }

    /// Uses nothing of ours that could itself be what is broken.
    private static void plainError(Stage stage, RuntimeException trouble) {
        var words = new TextArea("Trede kan niet starten. / Trede cannot start.\n\n" + trouble.getClass().getName() + "\n"
                + (trouble.getStackTrace().length > 0 ? trouble.getStackTrace()[0] : ""));
        words.setEditable(false);
        words.setWrapText(true);
        stage.setTitle("Trede");
        stage.setScene(new Scene(words, 560, 240));
        stage.show();
    }
}
