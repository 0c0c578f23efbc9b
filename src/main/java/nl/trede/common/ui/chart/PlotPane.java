package nl.trede.common.ui.chart;

import javafx.scene.text.Text;

/// A chart with axes. How large it is follows from its own text, so that it grows with the size of the text.
abstract class PlotPane extends ChartPane {
    private final double wide;
    private final double high;
    private final double least;

    /// @param wide  the width it likes, in lines of its text
    /// @param high  the height it likes
    /// @param least the height below which it cannot be read
    PlotPane(double wide, double high, double least) {
        this.wide = wide;
        this.high = high;
        this.least = least;
    }

    /// The height of one line of its text.
    final double line() {
        return getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast).findFirst().map(ChartPane::height).orElse(0.0);
    }

    @Override
    protected final double computePrefWidth(double height) {
        return line() * wide;
    }

    @Override
    protected final double computePrefHeight(double width) {
        return line() * high;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return line() * least;
    }
}
