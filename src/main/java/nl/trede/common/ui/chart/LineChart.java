package nl.trede.common.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import nl.trede.common.ui.Opens;

/// What was reached against a target over a year: the line so far, the target, and the forecast, each with its label
/// at its own end instead of a legend. The value axis starts at zero.
public final class LineChart extends PlotPane {
    private static final int STEPS = 4;

    /// A corner of a line.
    ///
    /// @param at    the position on the axis: 0 is the left end, 1 the end of the first stretch; a day within a month lies between two
    /// @param value from zero up
    public record Point(double at, double value) { }

    /// One line.
    ///
    /// @param label stands at the end of the line
    public record Series(Kind kind, List<Point> points, String label) {
        public Series {
            points = List.copyOf(points);
        }

        /// @param start  the position of the first value
        /// @param values one per position on the axis
        public Series(Kind kind, int start, List<Double> values, String label) {
            this(kind, IntStream.range(0, values.size()).mapToObj(i -> new Point(start + i, values.get(i))).toList(), label);
        }
    }

    /// How a line is drawn.
    public enum Kind {
        ACTUAL("chart-line", "chart-accent"), TARGET("chart-target", "chart-label"), FORECAST("chart-forecast", "chart-accent");

        private final String line;
        private final String words;

        Kind(String line, String words) {
            this.line = line;
            this.words = words;
        }
    }

    private final List<Series> series;
    private final int positions;
    private final double top;
    private final List<Line> grid = gridLines(STEPS + 1);
    private final List<Text> values = new ArrayList<>();
    private final List<Text> months = new ArrayList<>();
    private final List<Polyline> lines = new ArrayList<>();
    private final List<Text> labels = new ArrayList<>();
    private final List<Circle> ends = new ArrayList<>();

    /// @param between a label for each stretch of the axis, such as twelve months; a value stands at each border
    /// @param spoken  the chart in words
    public LineChart(List<String> between, List<Series> series, String spoken) {
        super(36, 16, 10);
        this.series = List.copyOf(series);
        this.positions = between.size();
        this.top = niceTop(series.stream().flatMap(line -> line.points().stream()).mapToDouble(Point::value).max().orElse(1));
        getStyleClass().add("line-chart");
        setAccessibleText(spoken);
        for (int i = 0; i <= STEPS; i++) {
            values.add(words(plain(top * i / STEPS), "chart-label"));
        }
        between.forEach(month -> months.add(words(month, "chart-label")));
        for (Series one : series) {
            lines.add(add(new Polyline(), one.kind().line));
        }
        for (Series one : series) {
            labels.add(words(one.label(), one.kind().words));
            Circle end = add(new Circle(), "chart-point");
            end.setVisible(one.kind() == Kind.ACTUAL && !one.points().isEmpty());
            ends.add(end);
            if (one.kind() == Kind.ACTUAL) {
                labels.getLast().getStyleClass().add("strong");
            }
        }
    }

    /// Makes the label of a line open what it is made of.
    ///
    /// @param which in the order of the lines
    public LineChart opening(int which, Runnable action) {
        opens(labels.get(which), action);
        return this;
    }

    /// Makes a label of the axis open its stretch.
    public LineChart openingStretch(int which, Runnable action) {
        opens(months.get(which), action);
        return this;
    }

    private static void opens(Text words, Runnable action) {
        words.setPickOnBounds(true);
        words.setAccessibleText(words.getText());
        Opens.on(words, action);
    }

    /// The smallest of 4, 8, 20, 40, 60, 80, 100, 120, 160, 200, 400, … that holds the value, so that the grid has whole numbers.
    static double niceTop(double value) {
        for (double unit = 1; ; unit *= 10) {
            for (double factor : unit == 1 ? new double[] {4, 8, 20} : new double[] {4, 6, 8, 10, 12, 16, 20}) {
                if (value <= factor * unit) {
                    return factor * unit;
                }
            }
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    @Override
    protected void layoutChildren() {
        double line = line();
        double left = getInsets().getLeft() + widest(values) + line * 0.6;
        double right = getWidth() - getInsets().getRight() - widest(outside()) - line * 0.6;
        double above = getInsets().getTop() + line * 1.5;
        double bottom = getHeight() - getInsets().getBottom() - line * 1.8;
        for (int i = 0; i <= STEPS; i++) {
            double y = bottom - (bottom - above) * i / STEPS;
            place(grid.get(i), left, y, right, y);
            placeLeftOf(values.get(i), left - line * 0.5, y);
        }
        double stretch = (right - left) / positions;
        boolean narrow = widest(months) > stretch - 4;
        for (int i = 0; i < positions; i++) {
            placeCentred(months.get(i), left + stretch * (i + 0.5), bottom + line);
            months.get(i).setVisible(!narrow || i % 3 == 0);
        }
        double lastLabel = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < series.size(); i++) {
            lastLabel = placeSeries(i, left, bottom, stretch, (bottom - above) / top, line, lastLabel, right);
        }
    }

    private List<Text> outside() {
        var words = new ArrayList<Text>();
        for (int i = 0; i < series.size(); i++) {
            if (reachesEnd(series.get(i))) {
                words.add(labels.get(i));
            }
        }
        return words;
    }

    private boolean reachesEnd(Series one) {
        return !one.points().isEmpty() && one.points().getLast().at() >= positions;
    }

    /// @return the height at which this series' label stands beside the chart, so that the next stays clear of it
    private double placeSeries(int i, double left, double bottom, double stretch, double perUnit, double line,
            double lastLabel, double right) {
        Series one = series.get(i);
        var corners = new ArrayList<Double>();
        double x = left;
        double y = bottom;
        for (Point point : one.points()) {
            x = left + stretch * point.at();
            y = bottom - point.value() * perUnit;
            corners.add(x);
            corners.add(y);
        }
        lines.get(i).getPoints().setAll(corners);
        ends.get(i).setCenterX(x);
        ends.get(i).setCenterY(y);
        ends.get(i).setRadius(line * 0.4);
        Text label = labels.get(i);
        if (reachesEnd(one)) {
            double clear = Math.abs(y - lastLabel) < line * 1.1 ? lastLabel + line * 1.2 : y;
            placeAt(label, right + line * 0.5, clear);
            return clear;
        }
        placeAt(label, Math.max(left, x - width(label) - line * 0.4), y - line);
        return lastLabel;
    }
}
