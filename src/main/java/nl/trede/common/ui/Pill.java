package nl.trede.common.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A short state in a rounded box: a phase, *Te laat*, *vandaag*.
///
/// Neutral and accent pills have an outline; success, attention and danger are filled, as they should be seen first.
public final class Pill extends Label {
    public Pill(String text) {
        this(text, Tone.NEUTRAL);
    }

    public Pill(String text, Tone tone) {
        super(text);
        getStyleClass().add("pill");
        tone.applyTo(this);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /// Only the outline, for a tone that must be quieter.
    public Pill outlined() {
        getStyleClass().add("outlined");
        return this;
    }

    public void setTone(Tone tone) {
        tone.applyTo(this);
    }
}
