package nl.trede.region.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import nl.trede.common.text.Text;
import nl.trede.common.ui.chart.LineChart.Kind;
import nl.trede.common.ui.chart.LineChart.Point;
import nl.trede.common.ui.chart.LineChart.Series;
import nl.trede.common.ui.chart.LineChart;
import nl.trede.region.model.TargetLine;

/// Draws the starts of a year against the target, with every line labelled at its own end.
final class TargetChart {
    private TargetChart() {
    }

    static Node of(TargetLine line, Text text) {
        var months = IntStream.rangeClosed(1, 12).mapToObj(text::month).toList();
        var series = new ArrayList<Series>();
        series.add(new Series(Kind.TARGET, target(line), text.get("region.target.goal", line.target().target())));
        line.target().forecast().ifPresent(forecast -> series.add(new Series(Kind.FORECAST,
                List.of(new Point(TargetLine.position(line.asOf()), line.target().started()), new Point(12, forecast.doubleValue())),
                text.get("region.target.forecast", text.number(forecast, 0)))));
        series.add(new Series(Kind.ACTUAL, started(line), text.get("region.target.started", line.target().started())));
        return new LineChart(months, series, spoken(line, text));
    }

    /// *doel 100 · verwacht op 30 sep 75*
    static String subtitle(TargetLine line, Text text) {
        return text.get("region.target.expected", line.target().target(), text.shortDate(line.asOf()),
                text.number(line.target().expected(), 0));
    }

    private static String spoken(TargetLine line, Text text) {
        return text.get("region.target.started", line.target().started()) + ", " + subtitle(line, text) + line.target().forecast()
                .map(forecast -> ", " + text.get("region.target.forecast", text.number(forecast, 0))).orElse("");
    }

    private static List<Point> target(TargetLine line) {
        var points = new ArrayList<Point>();
        points.add(new Point(0, 0));
        for (int month = 1; month <= 12; month++) {
            var end = LocalDate.of(line.year(), month, 1).plusMonths(1).minusDays(1);
            points.add(new Point(month, (double) line.target().target() * end.getDayOfYear() / end.lengthOfYear()));
        }
        return points;
    }

    private static List<Point> started(TargetLine line) {
        var points = new ArrayList<Point>();
        points.add(new Point(0, 0));
        for (int month = 0; month < line.months().size(); month++) {
            points.add(new Point(month + 1, line.months().get(month)));
        }
        double now = TargetLine.position(line.asOf());
        if (points.getLast().at() >= now) {
            points.removeLast();
        }
        points.add(new Point(now, line.target().started()));
        return points;
    }
}
