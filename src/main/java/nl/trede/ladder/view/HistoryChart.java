package nl.trede.ladder.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.Trajectory;
import nl.trede.common.text.Text;
import nl.trede.common.ui.chart.StepChart;
import nl.trede.ladder.model.LadderHistory;
import nl.trede.ladder.model.LadderMeasurement;
import nl.trede.ladder.model.LadderTrajectory;

/// The history of one trajectory as a step chart: a year at least, with the WGB test where the method is WGB.
final class HistoryChart {
    private static final int QUARTER = 3;

    private HistoryChart() {
    }

    /// @param story with at least one measurement
    static StepChart of(Text text, LadderHistory.Story story, LocalDate today) {
        Trajectory trajectory = story.trajectory().orElseThrow();
        List<LadderMeasurement> measured = story.current();
        LocalDate start = LadderTrajectory.began(trajectory);
        Optional<LocalDate> test = LadderTrajectory.wgbTest(trajectory);
        LocalDate last = latest(start.plusMonths(12), trajectory.endDate() == null ? today : trajectory.endDate(),
                measured.getLast().measuredOn());
        var points = measured.stream().map(one -> new StepChart.Point(one.measuredOn(), one.registeredStep(), "")).toList();
        var markers = test.map(day -> List.of(new StepChart.Marker(day, text.get("ladder.wgb")))).orElse(List.of());
        String spoken = text.get("ladder.spoken", measured.getFirst().registeredStep(), measured.getLast().registeredStep(), measured.size());
        return new StepChart(points, ticks(text, start, last), markers, last, spoken);
    }

    /// A word every quarter in the first year, every half year or year when it gets long.
    private static List<StepChart.Tick> ticks(Text text, LocalDate start, LocalDate last) {
        long months = ChronoUnit.MONTHS.between(start, last);
        int step = months <= 15 ? QUARTER : months <= 30 ? 2 * QUARTER : 4 * QUARTER;
        var ticks = new ArrayList<StepChart.Tick>();
        ticks.add(new StepChart.Tick(start, text.get("ladder.tick.start")));
        for (int month = step; month <= months; month += step) {
            ticks.add(new StepChart.Tick(start.plusMonths(month), text.get("ladder.tick.months", month)));
        }
        return ticks;
    }

    private static LocalDate latest(LocalDate... days) {
        LocalDate latest = days[0];
        for (LocalDate day : days) {
            latest = day.isAfter(latest) ? day : latest;
        }
        return latest;
    }
}
