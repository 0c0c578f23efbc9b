package nl.trede;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import nl.trede.common.task.Tasks;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Dialogs;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Overlay;
import nl.trede.common.ui.Theme;
import nl.trede.common.ui.WindowDialogs;
import nl.trede.partners.model.ReferenceData;
import nl.trede.shell.model.Gate;
import nl.trede.shell.model.Language;
import nl.trede.shell.model.PreferencesStore;
import nl.trede.shell.view.IdleWatch;
import nl.trede.shell.view.Welcome;
import nl.trede.shell.view.WindowMemory;
import nl.trede.shell.viewmodel.PreferencesModel;
import nl.trede.shell.viewmodel.WelcomeModel;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.VaultTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one window: the welcome screen while locked, the frame with all rooms while a caseload is open.
final class Window {
    private static final Logger LOG = LoggerFactory.getLogger(Window.class);

    /// An open caseload on the screen, and what watches over it.
    private record Session(Root root, IdleWatch idle, Subscription watching) {
        void stopWatching() {
            idle.stop();
            watching.unsubscribe();
        }
    }

    private final Stage stage;
    private final Gate gate;
    private final PreferencesStore preferences;
    private final PreferencesModel choices;
    private final Clock clock;
    private final Tasks tasks;
    private final Theme theme = new Theme();
    private final StackPane place = new StackPane();
    private final Scene scene = new Scene(place);
    private Optional<Session> session = Optional.empty();

    Window(Stage stage, Gate gate, PreferencesStore preferences, Clock clock, Tasks tasks) {
        this.stage = stage;
        this.gate = gate;
        this.preferences = preferences;
        this.choices = new PreferencesModel(preferences);
        this.clock = clock;
        this.tasks = tasks;
    }

    void show() {
        theme.modeProperty().bindBidirectional(choices.themeProperty());
        theme.textPercentProperty().bindBidirectional(choices.textPercentProperty());
        theme.install(scene);
        choices.languageProperty().addListener((property, was, chosen) -> Platform.runLater(this::speakAnew));
        Thread.currentThread().setUncaughtExceptionHandler((thread, trouble) -> report(trouble));
        stage.setTitle("Trede");
        stage.setScene(scene);
        new WindowMemory(stage, preferences).restore();
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

    /// Chooses a language as the preferences screen does.
    void speak(Language language) {
        choices.languageProperty().set(language);
    }

    void close() {
        leave();
        new WindowMemory(stage, preferences).keep();
        preferences.close();
        tasks.close();
    }

    /// Shows everything anew in the chosen language, without locking.
    private void speakAnew() {
        session.ifPresent(open -> {
            open.stopWatching();
            enter(open.root().release());
            session.ifPresent(again -> again.root().frame().open(Destination.room("preferences")));
        });
    }

    private void welcome() {
        Text text = text();
        var model = new WelcomeModel(gate, tasks, this::enter);
        var overlay = new Overlay();
        Dialogs dialogs = new WindowDialogs(text, overlay, () -> stage);
        Optional<Path> last = preferences.get().vaults().stream().map(Path::of).filter(Files::isDirectory).findFirst();
        model.folderProperty().set(last.orElseGet(Window::suggestedFolder));
        if (last.isPresent()) {
            model.show(WelcomeModel.Page.UNLOCK);
        }
        place.getChildren().setAll(new Welcome(model, text, dialogs, ReferenceData.regionNames()), overlay);
    }

    private void enter(Vault vault) {
        if (!gate.isExample(vault.folder())) {
            preferences.change(now -> now.withVault(vault.folder().toString()));
        }
        var root = new Root(vault, new Root.House(text(), tasks, theme, preferences, choices, clock, () -> stage), this::lock);
        var quiet = choices.lockMinutesProperty().map(minutes -> Duration.minutes(minutes.intValue()));
        var idle = new IdleWatch(scene, quiet, this::lock);
        Text text = text();
        Runnable deaf = vault.listen(changed ->
                Platform.runLater(() -> root.frame().status().saved(LocalTime.ofInstant(changed.at(), Dates.ZONE))));
        Subscription minutes = choices.lockMinutesProperty().subscribe(now ->
                root.frame().status().lock(text.get("shell.status.locks", now)));
        session = Optional.of(new Session(root, idle, Subscription.combine(minutes, deaf::run)));
        place.getChildren().setAll(root.frame());
    }

    private void leave() {
        session.ifPresent(open -> {
            session = Optional.empty();
            open.stopWatching();
            try {
                open.root().close();
            } catch (VaultTrouble trouble) {
                report(trouble);
            }
        });
    }

    /// What nobody caught: told in the page, and logged by its kind alone, because messages may hold row values.
    private void report(Throwable trouble) {
        LOG.error("Uncaught {} at {}", trouble.getClass().getName(), trouble.getStackTrace().length > 0 ? trouble.getStackTrace()[0] : "?");
        String sentence = trouble instanceof VaultTrouble known ? text().get(known.sentence()) : text().get("shell.trouble.unexpected");
        session.ifPresent(open -> open.root().frame().show(Notice.danger(sentence)));
    }

    private Text text() {
        return Text.in(preferences.get().language().locale(), Root.ROOMS);
    }

    private static Path suggestedFolder() {
        return Path.of(System.getProperty("user.home"), "Trede", "caseload");
    }

    static Path exampleFolder() {
        return Path.of(System.getProperty("user.home"), "Trede", "voorbeeld");
    }
}
