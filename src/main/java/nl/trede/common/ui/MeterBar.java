package nl.trede.common.ui;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The bar of a [Meter]: a track, a fill from zero, and perhaps a tick.
final class MeterBar extends Pane {
    private final Region track = part("meter-track");
    private final Region fill = part("meter-fill");
    private final Region tick = part("meter-tick");
    private double fraction;
    private double norm = -1;

    MeterBar() {
        getStyleClass().add("meter-bar");
        getChildren().addAll(track, fill, tick);
        setMinHeight(USE_PREF_SIZE);
    }

    private static Region part(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    void show(double newFraction, Tone tone) {
        fraction = Math.clamp(newFraction, 0, 1);
        tone.applyTo(fill);
        requestLayout();
    }

    void norm(double newNorm) {
        norm = newNorm;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double inset = height * 0.25;
        track.resizeRelocate(0, inset, getWidth(), height - 2 * inset);
        fill.resizeRelocate(0, inset, snapSizeX(getWidth() * fraction), height - 2 * inset);
        fill.setVisible(fraction > 0);
        tick.setVisible(norm >= 0);
        tick.resizeRelocate(snapPositionX(getWidth() * norm) - 1, 0, 2, height);
    }
}
