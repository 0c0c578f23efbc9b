package nl.trede.figures.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How many active clients stand on each rung of the participatieladder.
///
/// @param counts     for rung 1 to 6
/// @param unmeasured active clients without a measurement
public record RungSpread(List<Integer> counts, int unmeasured) {
    private static final int RUNGS = 6;

    /// Each client counts once, with the rung of the latest trajectory.
    public static RungSpread of(List<CaseFacts> facts, LocalDate reference) {
        var counts = new int[RUNGS + 1];
        Set<String> seen = new HashSet<>();
        for (CaseFacts one : facts.reversed()) {
            if (one.activeOn(reference) && seen.add(one.clientKey())) {
                counts[one.rungNow() == null ? 0 : one.rungNow()]++;
            }
        }
        return new RungSpread(java.util.Arrays.stream(counts).skip(1).boxed().toList(), counts[0]);
    }

    public int measured() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
