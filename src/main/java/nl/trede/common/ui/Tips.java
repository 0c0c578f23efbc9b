package nl.trede.common.ui;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/// Tooltips. They have a window of their own, which does not take over the text size of the program by itself.
public final class Tips {
    private Tips() {
    }

    public static Tooltip install(Node node, String words) {
        var tip = new Tooltip(words);
        tip.setOnShowing(event -> tip.getScene().getRoot().setStyle(node.getScene().getRoot().getStyle()));
        if (node instanceof Control control) {
            control.setTooltip(tip);
        } else {
            Tooltip.install(node, tip);
        }
        return tip;
    }
}
