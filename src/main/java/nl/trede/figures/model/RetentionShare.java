package nl.trede.figures.model;

import java.time.LocalDate;
import java.util.List;
import nl.trede.clients.model.Purpose;

/// Share of active trajectories that are about keeping a job; above 15 % is a sign to look (domain §10.2, W27).
public final class RetentionShare {
    private RetentionShare() {
    }

    public static Figure of(List<CaseFacts> facts, LocalDate reference) {
        List<Case> cases = facts.stream().filter(one -> one.activeOn(reference))
                .map(one -> Case.of(one, one.purpose() == Purpose.WERK_BEHOUDEN ? Standing.COUNTS : Standing.COUNTS_BELOW)).toList();
        return Shares.of(FigureDefinition.RETENTION_SHARE, cases);
    }
}
