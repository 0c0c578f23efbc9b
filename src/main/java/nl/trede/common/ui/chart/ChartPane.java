package nl.trede.common.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/// Shared ground of the charts: shapes and words that are made when data comes and placed when there is room.
/// The whole chart is one thing to a screen reader, with its data in words.
abstract class ChartPane extends Region {
    ChartPane() {
        getStyleClass().add("chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    final <N extends Node> N add(N node, String... styleClasses) {
        node.getStyleClass().addAll(styleClasses);
        node.setManaged(false);
        getChildren().add(node);
        return node;
    }

    final Text words(String words, String... styleClasses) {
        return add(new Text(words), styleClasses);
    }

    final List<Line> gridLines(int count) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < count; i++) {
            lines.add(add(new Line(), "chart-grid"));
        }
        return lines;
    }

    static double width(Text words) {
        return words.getLayoutBounds().getWidth();
    }

    static double height(Text words) {
        return words.getLayoutBounds().getHeight();
    }

    static double widest(List<Text> words) {
        return words.stream().mapToDouble(ChartPane::width).max().orElse(0);
    }

    static void place(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(snap(x1));
        line.setStartY(snap(y1));
        line.setEndX(snap(x2));
        line.setEndY(snap(y2));
    }

    /// Half pixels, so that a line of one pixel is drawn sharp.
    static double snap(double position) {
        return Math.floor(position) + 0.5;
    }

    /// Places words so that their right end is at x and their middle at y.
    static void placeLeftOf(Text words, double x, double y) {
        placeAt(words, x - width(words), y);
    }

    static void placeCentred(Text words, double x, double y) {
        placeAt(words, x - width(words) / 2, y);
    }

    static void placeAt(Text words, double x, double y) {
        words.setLayoutX(Math.round(x));
        words.setLayoutY(Math.round(y - words.getLayoutBounds().getMinY() - height(words) / 2));
    }
}
