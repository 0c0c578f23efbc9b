package nl.trede.common.ui.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/// The history on the participatieladder: one step per measurement, in the colour of the rung reached, with the
/// reason for a step written beside it.
public final class StepChart extends PlotPane {
    private static final int RUNGS = 6;

    /// @param rung 1 to 6
    /// @param note a few words beside the point; may be empty
    public record Point(LocalDate day, int rung, String note) { }

    /// A word on the time axis, such as *start* or *6 m*.
    public record Tick(LocalDate day, String label) { }

    /// A day marked with a dashed line, such as the WGB test.
    public record Marker(LocalDate day, String label) { }

    private final List<Point> points;
    private final List<Tick> ticks;
    private final List<Marker> markers;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Line> grid = gridLines(RUNGS);
    private final List<Text> rungs = new ArrayList<>();
    private final List<Text> tickWords = new ArrayList<>();
    private final List<Text> markerWords = new ArrayList<>();
    private final List<Line> markerLines = new ArrayList<>();
    private final List<Line> flats = new ArrayList<>();
    private final List<Line> rises = new ArrayList<>();
    private final List<Circle> circles = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();

    /// @param points at least one, in order of day
    /// @param last   the right end of the time axis; the last step runs to here
    /// @param spoken the history in words
    public StepChart(List<Point> points, List<Tick> ticks, List<Marker> markers, LocalDate last, String spoken) {
        super(32, 16, 12);
        this.points = List.copyOf(points);
        this.ticks = List.copyOf(ticks);
        this.markers = List.copyOf(markers);
        this.first = points.getFirst().day();
        this.last = last.isAfter(first) ? last : first.plusDays(1);
        getStyleClass().add("step-chart");
        setAccessibleText(spoken);
        for (int rung = 1; rung <= RUNGS; rung++) {
            rungs.add(words(Integer.toString(rung), "chart-label", "rung-text-" + rung));
        }
        ticks.forEach(tick -> tickWords.add(words(tick.label(), "chart-label")));
        for (Marker marker : markers) {
            markerLines.add(add(new Line(), "chart-marker"));
            markerWords.add(words(marker.label(), "chart-accent"));
        }
        for (Point point : points) {
            rises.add(add(new Line(), "rung-line-" + point.rung()));
            flats.add(add(new Line(), "rung-line-" + point.rung()));
        }
        for (Point point : points) {
            circles.add(add(new Circle(), "rung-point-" + point.rung()));
            notes.add(words(point.note(), "chart-note"));
        }
    }

    @Override
    protected void layoutChildren() {
        double line = line();
        double left = getInsets().getLeft() + widest(rungs) + line;
        double right = getWidth() - getInsets().getRight() - Math.max(line, tickWords.isEmpty() ? 0 : width(tickWords.getLast()) / 2);
        double top = getInsets().getTop() + line * (markers.isEmpty() ? 0.5 : 1.9);
        double bottom = getHeight() - getInsets().getBottom() - line * 2;
        double step = (bottom - top) / RUNGS;
        for (int rung = 1; rung <= RUNGS; rung++) {
            double y = y(rung, bottom, step);
            place(grid.get(rung - 1), left, y, right, y);
            placeLeftOf(rungs.get(rung - 1), left - line * 0.6, y);
        }
        for (int i = 0; i < ticks.size(); i++) {
            placeCentred(tickWords.get(i), x(ticks.get(i).day(), left, right), bottom + line * 1.2);
        }
        for (int i = 0; i < markers.size(); i++) {
            double x = x(markers.get(i).day(), left, right);
            place(markerLines.get(i), x, top, x, bottom);
            placeAt(markerWords.get(i), Math.clamp(x - width(markerWords.get(i)) / 2, left, Math.max(left, right - width(markerWords.get(i)))),
                    top - line * 0.8);
        }
        for (int i = 0; i < points.size(); i++) {
            placePoint(i, left, right, bottom, step, line);
        }
    }

    private void placePoint(int i, double left, double right, double bottom, double step, double line) {
        Point point = points.get(i);
        double x = x(point.day(), left, right);
        double y = y(point.rung(), bottom, step);
        boolean end = i == points.size() - 1;
        double next = end ? right : x(points.get(i + 1).day(), left, right);
        place(flats.get(i), x, y, next, y);
        place(rises.get(i), x, i == 0 ? y : y(points.get(i - 1).rung(), bottom, step), x, y);
        circles.get(i).setRadius(line * 0.34);
        circles.get(i).setCenterX(snap(x));
        circles.get(i).setCenterY(snap(y));
        Text note = notes.get(i);
        placeAt(note, noteLeft(x, next, width(note), left, line), y - line * 0.9);
    }

    /// To the right of the point when that stays clear of the next rise, else to the left, where the line was lower.
    private static double noteLeft(double x, double next, double width, double left, double line) {
        double gap = line * 0.5;
        boolean fitsRight = x + gap + width <= next - gap;
        return fitsRight ? x + gap : Math.max(left, x - gap - width);
    }

    private double x(LocalDate day, double left, double right) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return left + (right - left) * Math.clamp(share, 0, 1);
    }

    private static double y(int rung, double bottom, double step) {
        return bottom - (rung - 0.2) * step;
    }
}
