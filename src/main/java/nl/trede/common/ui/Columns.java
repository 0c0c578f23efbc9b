package nl.trede.common.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Parts beside each other in proportion, or under each other when the window is too narrow for their minimum widths.
///
/// Give a part its minimum width in em with one of the style classes `column-wide` (30 em) and `column-narrow` (20 em). Parts stand on whole
/// pixels and end where the page ends. Of [FormField]s beside each other the inputs are on one line, also when one label needs two.
public final class Columns extends Pane {
    private final double[] weights;

    private Columns(double[] weights, List<Node> parts) {
        this.weights = weights;
        getStyleClass().add("columns");
        getChildren().addAll(parts);
    }

    /// A wide part and a narrow one beside it, as on *Vandaag*.
    public static Columns mainAndSide(Node main, Node side) {
        main.getStyleClass().add("column-wide");
        side.getStyleClass().add("column-narrow");
        return new Columns(new double[] {2.3, 1}, List.of(main, side));
    }

    /// A wide part with one beside it that also has to be worked in, as in a conversation.
    public static Columns workAndSide(Node work, Node side) {
        work.getStyleClass().add("column-wide");
        side.getStyleClass().add("column-narrow");
        return new Columns(new double[] {1.55, 1}, List.of(work, side));
    }

    /// A narrow part before a wide one, as on *Versturen*.
    public static Columns sideAndMain(Node side, Node main) {
        side.getStyleClass().add("column-narrow");
        main.getStyleClass().add("column-wide");
        return new Columns(new double[] {1, 2.6}, List.of(side, main));
    }

    /// Equal parts.
    public static Columns equal(Node... parts) {
        return equal("column-narrow", parts);
    }

    /// Equal parts that each need room for a sentence with an input beside it.
    public static Columns equalWide(Node... parts) {
        return equal("column-wide", parts);
    }

    /// Two short fields beside each other, in half a card; under each other when a drop-down needs more than its half.
    public static Columns pair(FormField left, FormField right) {
        var pair = equal("column-field", left, right);
        pair.getStyleClass().add("field-columns");
        left.giveWay();
        right.giveWay();
        return pair;
    }

    private static Columns equal(String width, Node... parts) {
        var weights = new double[parts.length];
        java.util.Arrays.fill(weights, 1);
        for (Node part : parts) {
            part.getStyleClass().add(width);
        }
        return new Columns(weights, List.of(parts));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double gap() {
        return snapSpaceX(getPadding().getLeft());
    }

    private double least(Node part) {
        return part instanceof FormField field && field.getStyleClass().contains("column-field") ? field.leastWidth() : part.minWidth(-1);
    }

    private boolean beside(double width) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double free = width - gap() * (weights.length - 1);
        for (int i = 0; i < weights.length; i++) {
            if (free * weights[i] / total < least(getChildren().get(i))) {
                return false;
            }
        }
        return true;
    }

    /// The last part takes what rounding leaves.
    private double[] widths(double width) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        var widths = new double[weights.length];
        double free = width - gap() * (weights.length - 1);
        double left = free;
        boolean beside = beside(width);
        for (int i = 0; i < weights.length; i++) {
            widths[i] = !beside ? width : i == weights.length - 1 ? left : snapPositionX(free * weights[i] / total);
            left -= widths[i];
        }
        return widths;
    }

    /// How far each part is moved down, so that inputs are on one line whatever their labels need.
    private double[] drops(double[] widths) {
        var drops = new double[widths.length];
        double highest = 0;
        for (int i = 0; i < widths.length; i++) {
            drops[i] = getChildren().get(i) instanceof FormField field ? field.labelHeight(widths[i]) : 0;
            highest = Math.max(highest, drops[i]);
        }
        for (int i = 0; i < widths.length; i++) {
            drops[i] = drops[i] == 0 ? 0 : highest - drops[i];
        }
        return drops;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getChildren().stream().mapToDouble(this::least).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().stream().mapToDouble(part -> part.prefWidth(-1)).sum() + gap() * (weights.length - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? prefWidth(-1) : width;
        var widths = widths(across);
        var drops = drops(widths);
        double highest = 0;
        double sum = gap() * (weights.length - 1);
        for (int i = 0; i < weights.length; i++) {
            double height = snapSizeY(getChildren().get(i).prefHeight(widths[i]));
            highest = Math.max(highest, height + drops[i]);
            sum += height;
        }
        return beside(across) ? highest : sum;
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        double y = 0;
        boolean beside = beside(getWidth());
        var widths = widths(getWidth());
        var drops = drops(widths);
        for (int i = 0; i < weights.length; i++) {
            Node part = getChildren().get(i);
            double wanted = snapSizeY(part.prefHeight(widths[i]));
            double height = beside && drops[i] == 0 && !(part instanceof FormField) ? getHeight() : wanted;
            part.resizeRelocate(x, y + (beside ? drops[i] : 0), widths[i], part instanceof Region ? height : wanted);
            x += beside ? widths[i] + gap() : 0;
            y += beside ? 0 : height + gap();
        }
    }
}
