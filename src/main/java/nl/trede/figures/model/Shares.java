package nl.trede.figures.model;

import java.util.List;
import nl.trede.common.outcome.Message;

/// Percentages straight from the standing of cases.
final class Shares {
    private Shares() {
    }

    static Figure of(FigureDefinition definition, List<Case> cases, Message... notes) {
        long part = count(cases, Standing.COUNTS);
        return Figure.share(definition, part, part + count(cases, Standing.COUNTS_BELOW), cases, notes);
    }

    static long count(List<Case> cases, Standing standing) {
        return cases.stream().filter(one -> one.standing() == standing).count();
    }
}
