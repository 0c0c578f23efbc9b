package nl.trede.shell.view;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Locks the vault when nobody has touched a key or the mouse for a while.
public final class IdleWatch {
    private final PauseTransition quiet = new PauseTransition();
    private final Subscription watching;

    /// @param after how long it must be quiet; a change counts from now
    /// @param lock  called once; a new watch starts at the next unlocking
    public IdleWatch(Scene scene, ObservableValue<Duration> after, Runnable lock) {
        EventHandler<InputEvent> touch = event -> quiet.playFromStart();
        scene.addEventFilter(InputEvent.ANY, touch);
        Subscription changes = after.subscribe(now -> {
            quiet.stop();
            quiet.setDuration(now);
            quiet.playFromStart();
        });
        watching = Subscription.combine(changes, () -> scene.removeEventFilter(InputEvent.ANY, touch), quiet::stop);
        quiet.setOnFinished(event -> {
            stop();
            lock.run();
        });
    }

    public void stop() {
        watching.unsubscribe();
    }
}
