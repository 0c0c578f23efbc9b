package nl.trede.shell.view;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.KeyCap;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Shortcut;

/// All keys on one sheet (F1).
final class HelpSheet extends VBox {
    HelpSheet(Text text, Runnable close) {
        getStyleClass().addAll("panel", "help-sheet");
        setId("help");
        var grid = new GridPane();
        grid.getStyleClass().add("help-grid");
        for (Shortcut shortcut : Shortcut.values()) {
            grid.addRow(shortcut.ordinal(), new KeyCap(shortcut.keys(text)), Labels.plain(text.of(shortcut)));
        }
        var buttons = new HBox(Buttons.primary(text.get("common.close"), close));
        buttons.getStyleClass().add("panel-buttons");
        getChildren().addAll(Labels.heading(text.get("shell.help.title")), Labels.muted(text.get("shell.help.intro")), grid, buttons);
    }
}
