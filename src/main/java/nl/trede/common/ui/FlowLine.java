package nl.trede.common.ui;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Parts on one line when there is room for it, and on more when there is not. A plain flow asks for the width at which it would wrap,
/// whether it needs that or not.
public final class FlowLine extends FlowPane {
    public FlowLine(Node... parts) {
        super(parts);
    }

    @Override
    protected double computePrefWidth(double height) {
        double row = getManagedChildren().stream().mapToDouble(one -> snapSizeX(one.prefWidth(-1))).sum();
        return snappedLeftInset() + row + Math.max(0, getManagedChildren().size() - 1) * snapSpaceX(getHgap()) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }
}
