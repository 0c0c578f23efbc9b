package nl.trede.figures.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.trede.common.text.Text;
import nl.trede.common.time.Quarter;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.chart.LineChart;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.TrendPoint;

/// Paid and sustainable work over the last quarters. A quarter without anybody to count is a gap at the beginning, never a zero.
final class TrendCard {
    private TrendCard() {
    }

    /// @param open    shows who is behind a figure of the last quarter; empty when other days are shown
    /// @param quarter goes to a quarter; empty when the page does not offer it
    static Card of(Text text, List<TrendPoint> trend, Optional<Consumer<FigureDefinition>> open, Function<Quarter, Optional<Runnable>> quarter) {
        List<TrendPoint> known = trend.stream().dropWhile(point -> point.paid().isEmpty()).toList();
        var card = new Card(text.get("figures.trend"), known.size() < 2 ? "" : text.get("figures.trend.quarters", known.size()));
        if (known.size() < 2) {
            return card.lines(new EmptyState(Icon.FIGURES, text.get("figures.trend.empty")));
        }
        var series = new ArrayList<LineChart.Series>();
        series.add(series(text, LineChart.Kind.ACTUAL, known, TrendPoint::paid, "figures.trend.paid"));
        series.add(series(text, LineChart.Kind.TARGET, known, TrendPoint::sustainable, "figures.trend.sustainable"));
        var chart = new LineChart(known.stream().map(point -> "Q" + point.quarter().number() + " ’" + point.quarter().year() % 100).toList(),
                series, series.getFirst().label() + ", " + series.getLast().label());
        open.ifPresent(shown -> chart.opening(0, () -> shown.accept(FigureDefinition.EMPLOYMENT_RATE))
                .opening(1, () -> shown.accept(FigureDefinition.SUSTAINABLE_RATE)));
        IntStream.range(0, known.size()).forEach(i -> quarter.apply(known.get(i).quarter()).ifPresent(go -> chart.openingStretch(i, go)));
        return card.content(chart);
    }

    private static LineChart.Series series(Text text, LineChart.Kind kind, List<TrendPoint> known,
            Function<TrendPoint, Optional<BigDecimal>> value, String labelKey) {
        List<LineChart.Point> points = IntStream.range(0, known.size()).boxed().flatMap(i -> value.apply(known.get(i)).stream()
                .map(percent -> new LineChart.Point(i + 1.0, percent.doubleValue()))).toList();
        String last = points.isEmpty() ? "–" : text.number(BigDecimal.valueOf(points.getLast().value()), 1);
        return new LineChart.Series(kind, points, text.get(labelKey, last));
    }
}
