package nl.trede.conversations.view;

import javafx.scene.layout.FlowPane;

/// Who is at the table, on one line when there is room for it. A plain flow asks for the width at which it would wrap, whether it needs that
/// or not.
final class PeopleRow extends FlowPane {
    PeopleRow() {
        getStyleClass().addAll("chips", "talk-people");
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
