package nl.trede.common.task;

import java.time.Duration;

/// Does something on the screen thread after a while. A port, so that a test moves the time itself.
@FunctionalInterface
public interface Later {
    void after(Duration wait, Runnable work);
}
