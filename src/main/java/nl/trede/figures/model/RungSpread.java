package nl.trede.figures.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Which active clients stand on each rung of the participatieladder.
///
/// @param clients    on rung 1 to 6, in that order
/// @param unmeasured active clients without a measurement
public record RungSpread(List<List<CaseFacts>> clients, List<CaseFacts> unmeasured) {
    private static final int RUNGS = 6;

    public RungSpread {
        clients = clients.stream().map(List::copyOf).toList();
        unmeasured = List.copyOf(unmeasured);
    }

    /// Each client counts once, with the rung of the latest trajectory.
    public static RungSpread of(List<CaseFacts> facts, LocalDate reference) {
        List<List<CaseFacts>> rungs = IntStream.rangeClosed(0, RUNGS).<List<CaseFacts>>mapToObj(rung -> new ArrayList<>()).toList();
        Set<String> seen = new HashSet<>();
        for (CaseFacts one : facts.reversed()) {
            if (one.activeOn(reference) && seen.add(one.clientKey())) {
                rungs.get(one.rungNow() == null ? 0 : one.rungNow()).add(one);
            }
        }
        return new RungSpread(rungs.subList(1, rungs.size()), rungs.getFirst());
    }

    /// @param rung 1 to 6
    public List<CaseFacts> on(int rung) {
        return clients.get(rung - 1);
    }

    public int measured() {
        return clients.stream().mapToInt(List::size).sum();
    }
}
