package nl.trede.common.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The title of a card and its subtitle behind it, or under it where the card is too narrow for both.
final class CardTitle extends Pane {
    private static final double GAP_EM = 0.64;

    private final Label title;
    private final Label subtitle;

    CardTitle(Label title, Label subtitle) {
        this.title = title;
        this.subtitle = subtitle;
        getChildren().addAll(title, subtitle);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double gap() {
        return subtitle.isManaged() ? snapSpaceX(title.getFont().getSize() * GAP_EM) : 0;
    }

    private double wide(Label label) {
        return label.isManaged() ? snapSizeX(label.prefWidth(-1)) : 0;
    }

    private boolean beside(double width) {
        return !subtitle.isManaged() || width < 0 || wide(title) + gap() + wide(subtitle) <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return wide(title) + gap() + wide(subtitle);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (beside(width)) {
            return snapSizeY(Math.max(title.prefHeight(width), subtitle.isManaged() ? subtitle.prefHeight(width) : 0));
        }
        return snapSizeY(title.prefHeight(width)) + snapSizeY(subtitle.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double first = snapSizeY(title.prefHeight(width));
        if (beside(width)) {
            double top = snapPositionY((getHeight() - first) / 2);
            title.resizeRelocate(0, top, Math.min(width, wide(title)), first);
            subtitle.resizeRelocate(wide(title) + gap(), top, wide(subtitle), first);
        } else {
            title.resizeRelocate(0, 0, width, first);
            subtitle.resizeRelocate(0, first, width, snapSizeY(subtitle.prefHeight(width)));
        }
    }
}
