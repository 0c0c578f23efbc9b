package nl.trede.shell.view;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.KeyCap;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Shortcut;

/// All that stands around the screen while a client reads along: what is shown, and the way back.
final class TogetherBar extends HBox {
    TogetherBar(Text text, Runnable stop) {
        getStyleClass().addAll("top-bar", "together-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        var title = Labels.strong(text.get("shell.together"));
        title.setMinWidth(USE_PREF_SIZE);
        var only = Labels.muted(text.get("shell.together.only"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var button = Buttons.plain(text.get("shell.together.stop"), stop);
        button.setId("together-stop");
        button.setGraphic(new KeyCap(Shortcut.TOGETHER.keys(text)));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        getChildren().addAll(title, only, space, button);
    }
}
