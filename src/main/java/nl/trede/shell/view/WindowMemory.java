package nl.trede.shell.view;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import nl.trede.shell.model.PreferencesStore;
import nl.trede.shell.model.WindowBounds;

/// Opens the window where it was closed, unless that place is on no screen any more.
public final class WindowMemory {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double ENOUGH = 200;

    private final Stage stage;
    private final PreferencesStore store;

    public WindowMemory(Stage stage, PreferencesStore store) {
        this.stage = stage;
        this.store = store;
    }

    /// Before the window is shown.
    public void restore() {
        WindowBounds kept = store.get().window();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        if (kept != null && seen(kept)) {
            stage.setX(kept.x());
            stage.setY(kept.y());
            stage.setWidth(kept.width());
            stage.setHeight(kept.height());
            stage.setMaximized(kept.maximised());
        }
    }

    /// When the window closes.
    public void keep() {
        boolean maximised = stage.isMaximized();
        WindowBounds before = store.get().window();
        var now = new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximised);
        store.change(kept -> kept.withWindow(maximised && before != null
                ? new WindowBounds(before.x(), before.y(), before.width(), before.height(), true) : now));
    }

    private static boolean seen(WindowBounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x(), bounds.y(), ENOUGH, ENOUGH).isEmpty()
                && bounds.width() >= ENOUGH && bounds.height() >= ENOUGH;
    }
}
