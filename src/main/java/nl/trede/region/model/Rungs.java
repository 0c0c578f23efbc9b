package nl.trede.region.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.trede.figures.model.Case;
import nl.trede.figures.model.CaseFacts;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.Standing;

/// How many clients stand on each rung, each client once. Numbers under five are hidden (domain §4, principle 10), and with them as
/// many of the next smallest as it takes to keep a hidden number from being worked out of the total.
///
/// @param rungs   1 to 6, in that order
/// @param unknown clients of whom no rung was measured
public record Rungs(List<OnRung> rungs, OnRung unknown) {
    public static final int HIGHEST = 6;

    public Rungs {
        rungs = List.copyOf(rungs);
    }

    /// @param teams the team of each pseudonym
    static Rungs of(List<CaseFacts> active, Map<String, TeamName> teams) {
        Map<String, CaseFacts> byClient = new HashMap<>();
        active.forEach(one -> byClient.merge(one.clientKey(), one, (before, now) -> rung(now) > rung(before) ? now : before));
        List<Behind.Row> rows = byClient.values().stream().sorted(Comparator.comparing(CaseFacts::clientKey))
                .map(one -> new Behind.Row(teams.get(one.clientKey()), new Case(one, Standing.COUNTS, Optional.empty()))).toList();
        return new Rungs(protect(IntStream.rangeClosed(1, HIGHEST).mapToObj(rung -> on(rung, rows)).toList()), on(0, rows));
    }

    /// @param rung 1 to 6
    public OnRung on(int rung) {
        return rungs.get(rung - 1);
    }

    public int measured() {
        return rungs.stream().mapToInt(OnRung::count).sum();
    }

    private static OnRung on(int rung, List<Behind.Row> rows) {
        return OnRung.of(rung, rows.stream().filter(row -> rung(row.one().facts()) == rung).toList());
    }

    private static int rung(CaseFacts one) {
        return one.rungNow() == null ? 0 : one.rungNow();
    }

    /// What is hidden together must be two numbers at least and five people at least.
    private static List<OnRung> protect(List<OnRung> counted) {
        var result = new ArrayList<>(counted);
        while (giveAway(result)) {
            var next = result.stream().filter(one -> !one.hidden() && one.count() > 0).min(Comparator.comparingInt(OnRung::count));
            if (next.isEmpty()) {
                break;
            }
            result.set(next.get().rung() - 1, next.get().withheld());
        }
        return result;
    }

    private static boolean giveAway(List<OnRung> rungs) {
        var hidden = rungs.stream().filter(OnRung::hidden).toList();
        return !hidden.isEmpty() && (hidden.size() == 1 || hidden.stream().mapToInt(OnRung::count).sum() < Figure.SMALL);
    }
}
