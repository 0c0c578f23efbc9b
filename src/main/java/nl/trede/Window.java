package nl.trede;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.common.ui.Dialogs;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Overlay;
import nl.trede.common.ui.Theme;
import nl.trede.common.ui.WindowDialogs;
import nl.trede.partners.model.ReferenceData;
import nl.trede.shell.model.Gate;
import nl.trede.shell.model.Language;
import nl.trede.shell.model.Preferences;
import nl.trede.shell.model.PreferencesStore;
import nl.trede.shell.model.WindowBounds;
import nl.trede.shell.view.Welcome;
import nl.trede.shell.viewmodel.WelcomeModel;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.VaultTrouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one window: the welcome screen while locked, the frame with all rooms while a caseload is open.
final class Window {
    private static final Logger LOG = LoggerFactory.getLogger(Window.class);
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Stage stage;
    private final Gate gate;
    private final PreferencesStore preferences;
    private final Clock clock;
    private final Tasks tasks;
    private final Theme theme = new Theme();
    private final StackPane root = new StackPane();
    private final PauseTransition idle = new PauseTransition();
    private Optional<Root> session = Optional.empty();

    Window(Stage stage, Gate gate, PreferencesStore preferences, Clock clock, Tasks tasks) {
        this.stage = stage;
        this.gate = gate;
        this.preferences = preferences;
        this.clock = clock;
        this.tasks = tasks;
    }

    void show() {
        Preferences wanted = preferences.get();
        theme.modeProperty().set(wanted.theme());
        theme.textPercentProperty().set(wanted.textPercent());
        theme.modeProperty().subscribe(mode -> preferences.change(now -> now.withTheme(mode)));
        theme.textPercentProperty().subscribe(percent -> preferences.change(now -> now.withTextPercent(percent.intValue())));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        theme.install(scene);
        scene.addEventFilter(InputEvent.ANY, event -> idle.playFromStart());
        idle.setOnFinished(event -> lock());
        Thread.currentThread().setUncaughtExceptionHandler((thread, trouble) -> report(trouble));
        stage.setTitle("Trede");
        stage.setScene(scene);
        place(wanted.window());
        stage.setOnCloseRequest(event -> close());
        welcome();
        stage.show();
    }

    /// Locks: the vault is closed, its screens are gone, the window asks for the passphrase.
    void lock() {
        if (session.isPresent()) {
            leave();
            welcome();
        }
    }

    void close() {
        leave();
        preferences.change(now -> now.withWindow(bounds()));
        preferences.close();
        tasks.close();
    }

    /// Shows everything anew in the chosen language, without locking.
    private void changeLanguage(Language language) {
        preferences.change(now -> now.withLanguage(language));
        session.ifPresent(open -> enter(open.release()));
    }

    private void welcome() {
        idle.stop();
        Text text = text();
        var model = new WelcomeModel(gate, tasks, this::enter);
        var overlay = new Overlay();
        Dialogs dialogs = new WindowDialogs(text, overlay, () -> stage);
        Optional<Path> last = preferences.get().vaults().stream().map(Path::of).filter(Files::isDirectory).findFirst();
        model.folderProperty().set(last.orElseGet(Window::suggestedFolder));
        if (last.isPresent()) {
            model.show(WelcomeModel.Page.UNLOCK);
        }
        root.getChildren().setAll(new Welcome(model, text, dialogs, ReferenceData.regionNames()), overlay);
    }

    private void enter(Vault vault) {
        if (!vault.folder().equals(exampleFolder())) {
            preferences.change(now -> now.withVault(vault.folder().toString()));
        }
        var opened = new Root(vault, new Root.House(text(), tasks, theme, preferences, clock, () -> stage), this::lock, this::changeLanguage);
        session = Optional.of(opened);
        root.getChildren().setAll(opened.frame());
        idle.setDuration(Duration.minutes(preferences.get().lockMinutes()));
        idle.playFromStart();
        vault.listen(changed -> Platform.runLater(() -> opened.frame().status().saved(LocalTime.ofInstant(changed.at(), Dates.ZONE))));
    }

    private void leave() {
        session.ifPresent(open -> {
            session = Optional.empty();
            try {
                open.close();
            } catch (VaultTrouble trouble) {
                report(trouble);
            }
        });
    }

    /// What nobody caught: told in the page, and logged by its kind alone, because messages may hold row values.
    private void report(Throwable trouble) {
        LOG.error("Uncaught {} at {}", trouble.getClass().getName(), trouble.getStackTrace().length > 0 ? trouble.getStackTrace()[0] : "?");
        String sentence = trouble instanceof VaultTrouble known ? text().get(known.sentence()) : text().get("shell.trouble.unexpected");
        session.ifPresent(open -> open.frame().show(Notice.danger(sentence)));
    }

    private Text text() {
        return Text.in(preferences.get().language().locale(), Root.ROOMS);
    }

    private WindowBounds bounds() {
        return new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /// Puts the window where it was, unless that screen is gone.
    private void place(@Nullable WindowBounds bounds) {
        if (bounds == null || Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height()).isEmpty()) {
            return;
        }
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximised());
    }

    private static Path suggestedFolder() {
        return Path.of(System.getProperty("user.home"), "Trede", "caseload");
    }

    static Path exampleFolder() {
        return Path.of(System.getProperty("user.home"), "Trede", "voorbeeld");
    }
}
