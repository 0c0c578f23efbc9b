package nl.trede.support;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.trede.common.task.LibraryLogs;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.Theme;
import nl.trede.common.ui.ThemeMode;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A test that works a part of the screen with mouse and keyboard: light theme, Dutch, Sunday 22 November 2026.
public abstract class FxTest extends ApplicationTest {
    /// A taller stage breaks tests that follow it on the Headless platform.
    public static final double WIDTH = 980;
    public static final double HEIGHT = 760;
    /// How long the screen thread may take for one step on a machine that is very busy, in milliseconds.
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(60);

    /// A control made in a field of a test needs the toolkit; without it the class stays broken for all later tests.
    static {
        LibraryLogs.quiet();
        // The mouse goes to its goal in a few steps instead of two hundred.
        System.setProperty("testfx.robot.move_max_count", "5");
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException late) {
            throw new IllegalStateException(late);
        }
    }

    protected final Clock clock = Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), Dates.ZONE);
    protected final Text text = Text.in(Text.DUTCH, rooms());
    protected Theme theme;
    protected Stage stage;

    /// What is on the stage; called on the screen thread before each test.
    protected abstract Parent content();

    /// Whose texts the content needs.
    protected List<String> rooms() {
        return List.of("common");
    }

    @Override
    public final void start(Stage first) {
        stage = first;
        theme = new Theme();
        theme.modeProperty().set(ThemeMode.LIGHT);
        var scene = new Scene(new StackPane(content()), WIDTH, HEIGHT);
        theme.install(scene);
        first.setScene(scene);
        // A test before this one may have made the stage smaller, and a stage that was given a size keeps it.
        first.setWidth(WIDTH);
        first.setHeight(HEIGHT);
        first.show();
    }

    /// Runs on the screen thread and waits for it and all it set in motion: what a next pulse would make of the page is made at once, so that
    /// on a slow machine too the page stands there, with its cursor, before the next gesture.
    protected <T> T onScreen(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            T made = work.call();
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    protected void onScreen(Runnable work) {
        onScreen(() -> {
            work.run();
            return null;
        });
    }

    /// Types: each character waits until the screen has taken it, and a key that may move the cursor until all it set in motion is done. The robot's
    /// own way sleeps a fixed time after each character, which is most of what a test of a screen takes.
    @Override
    public FxRobot write(String words) {
        for (char character : words.toCharArray()) {
            KeyCode key = character == '\n' ? KeyCode.ENTER : character == '\t' ? KeyCode.TAB : KeyCode.UNDEFINED;
            robotContext().getBaseRobot().typeKeyboard(focused().getScene(), key, Character.toString(character));
            if (key == KeyCode.UNDEFINED) {
                WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> { });
            } else {
                WaitForAsyncUtils.waitForFxEvents();
            }
        }
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// Presses the keys together and waits once for all they set in motion.
    @Override
    public FxRobot push(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    private Window focused() {
        return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(stage);
    }

    /// A picture of the stage, to look at while making a screen.
    protected void picture(Path file) {
        onScreen(() -> {
            Snapshots.write(stage.getScene(), file);
            return Platform.isFxApplicationThread();
        });
    }
}
