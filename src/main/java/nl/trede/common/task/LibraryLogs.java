package nl.trede.common.task;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps libraries that log by themselves from greeting the user on the console: JavaFX warns of every start from a class path, which is
/// how Trede starts, and Lucene of every Java without its vector module. Warnings about style sheets still come through.
public final class LibraryLogs {
    /// Held, because a logger that nobody holds forgets its level.
    private static final List<Logger> QUIET = List.of(Logger.getLogger("javafx"), Logger.getLogger("com.sun.javafx"),
            Logger.getLogger("org.apache.lucene"));
    private static final Logger STYLES = Logger.getLogger("javafx.css");

    private LibraryLogs() {
    }

    /// Call it first thing.
    public static void quiet() {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        STYLES.setLevel(Level.WARNING);
    }
}
