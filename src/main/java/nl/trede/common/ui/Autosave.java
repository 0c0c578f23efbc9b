package nl.trede.common.ui;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/// Stores what is typed without being asked. The first letter starts the clock, so that nothing is unsafe for two seconds, however long
/// somebody types on; leaving a field stores at once.
public final class Autosave {
    private static final Duration AFTER = Duration.seconds(1.5);

    private final PauseTransition pause = new PauseTransition(AFTER);
    private final Runnable left;
    private boolean closed;

    /// @param pausing what to do at the latest so long after the first letter
    /// @param left    what to do when a field or the page is left
    public Autosave(Runnable pausing, Runnable left) {
        this.left = left;
        pause.setOnFinished(event -> pausing.run());
    }

    /// @param changed takes over what stands in the field
    public void follow(TextInputControl input, Runnable changed) {
        input.textProperty().addListener((property, was, typed) -> {
            changed.run();
            if (!closed && pause.getStatus() != Animation.Status.RUNNING) {
                pause.playFromStart();
            }
        });
        input.focusedProperty().addListener((property, was, focused) -> {
            if (!focused && !closed) {
                left.run();
            }
        });
    }

    /// Stores what was typed last. After that the fields may still lose the focus, when the vault is locked already.
    public void close() {
        closed = true;
        pause.stop();
        left.run();
    }
}
