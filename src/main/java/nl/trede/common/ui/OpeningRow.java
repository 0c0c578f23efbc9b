package nl.trede.common.ui;

import java.util.function.Consumer;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;

/// A row of a table: a double click opens it, and while columns are out of sight its tooltip says what stood in them.
final class OpeningRow<R> extends TableRow<R> {
    private final Squeeze<R> squeeze;
    private final Tooltip tip = new Tooltip();

    OpeningRow(Squeeze<R> squeeze, Consumer<? super R> open) {
        this.squeeze = squeeze;
        tip.setOnShowing(event -> tip.getScene().getRoot().setStyle(getScene().getRoot().getStyle()));
        squeeze.gone().subscribe(this::tell);
        itemProperty().subscribe(this::tell);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !isEmpty()) {
                open.accept(getItem());
            }
        });
    }

    /// Rows of whole pixels: with parts of them the line under every so many rows would not be drawn.
    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(super.computePrefHeight(width));
    }

    private void tell() {
        String words = getItem() == null ? "" : squeeze.said(getItem());
        tip.setText(words.replace(" · ", "\n"));
        setTooltip(words.isEmpty() ? null : tip);
    }
}
