package nl.trede.common.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.trede.common.text.Text;

/// A [Notice] drawn as a bar with its action and a close button. Used by the frame, or inside a page or panel.
public final class Banner extends HBox {
    /// @param onClose takes the banner away: after close, after the action, and when its time has passed
    public Banner(Text text, Notice notice, Runnable onClose) {
        getStyleClass().add("banner");
        notice.tone().applyTo(this);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(notice.sentence());
        var sentence = Labels.plain(notice.sentence());
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().addAll(icon(notice.tone()).node(), sentence);
        notice.action().ifPresent(action -> getChildren().add(Buttons.small(action.verb(), () -> {
            onClose.run();
            action.run().run();
        })));
        getChildren().add(new IconButton(Icon.CLOSE, text.get("common.close"), onClose));
        notice.vanishesAfter().ifPresent(time -> {
            var pause = new PauseTransition(time);
            pause.setOnFinished(event -> onClose.run());
            pause.play();
        });
    }

    private static Icon icon(Tone tone) {
        return switch (tone) {
            case NEUTRAL, ACCENT -> Icon.INFO;
            case SUCCESS -> Icon.DONE;
            case ATTENTION -> Icon.WARNING;
            case DANGER -> Icon.DANGER;
        };
    }
}
