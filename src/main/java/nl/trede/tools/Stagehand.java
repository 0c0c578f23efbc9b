package nl.trede.tools;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import nl.trede.common.task.LibraryLogs;

/// Does work on the screen thread from the thread of a command, and waits for it.
final class Stagehand {
    private static final int ROUNDS = 3;

    private Stagehand() {
    }

    /// Starts JavaFX when nobody has yet.
    static void begin() {
        LibraryLogs.quiet();
        try {
            Platform.startup(() -> { });
        } catch (IllegalStateException running) {
            return;
        } finally {
            Platform.setImplicitExit(false);
        }
    }

    static <T> T onScreen(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static void onScreen(Runnable work) {
        onScreen(() -> {
            work.run();
            return null;
        });
    }

    /// Lets everything happen that was put off until later on the screen thread.
    static void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            onScreen(() -> { });
        }
    }
}
