package nl.trede.region.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.trede.figures.model.CaseFacts;

/// How many clients stand on each rung, each client once.
///
/// @param counts  of rung 1 to 6, in that order
/// @param unknown clients of whom no rung was measured
public record Rungs(List<Integer> counts, int unknown) {
    public static final int HIGHEST = 6;

    public Rungs {
        counts = List.copyOf(counts);
    }

    static Rungs of(Collection<CaseFacts> active) {
        Map<String, Integer> byClient = new LinkedHashMap<>();
        active.forEach(one -> byClient.merge(one.clientKey(), one.rungNow() == null ? 0 : one.rungNow(), Math::max));
        var rungs = new ArrayList<>(byClient.values());
        return new Rungs(IntStream.rangeClosed(1, HIGHEST).mapToObj(rung -> count(rungs, rung)).toList(), count(rungs, 0));
    }

    /// @param rung 1 to 6
    public int on(int rung) {
        return counts.get(rung - 1);
    }

    public int measured() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static int count(List<Integer> rungs, int rung) {
        return (int) rungs.stream().filter(one -> one == rung).count();
    }
}
