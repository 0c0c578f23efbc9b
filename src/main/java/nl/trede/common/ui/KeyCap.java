package nl.trede.common.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A key or key combination drawn as a key, beside the thing it does.
public final class KeyCap extends Label {
    public KeyCap(String keys) {
        super(keys);
        getStyleClass().add("keycap");
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
