package nl.trede.common.ui;

import java.time.Duration;
import javafx.animation.PauseTransition;
import nl.trede.common.task.Later;

/// Waits by the pulses of the window.
public final class ScreenTimer implements Later {
    @Override
    public void after(Duration wait, Runnable work) {
        var pause = new PauseTransition(javafx.util.Duration.millis(wait.toMillis()));
        pause.setOnFinished(event -> work.run());
        pause.play();
    }
}
