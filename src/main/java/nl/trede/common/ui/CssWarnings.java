package nl.trede.common.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Gathers what JavaFX complains about in style sheets while it is open: an unknown colour or a bad value shows up
/// nowhere else than in a log that nobody reads. What is gathered does not go to the console as well.
public final class CssWarnings implements AutoCloseable {
    private final Logger logger = Logger.getLogger("javafx.css");
    private final boolean parents = logger.getUseParentHandlers();
    private final List<String> found = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                found.add(entry.getMessage());
            }
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };

    public CssWarnings() {
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
    }

    /// The warnings so far, in order.
    public List<String> found() {
        return List.copyOf(found);
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(parents);
    }
}
