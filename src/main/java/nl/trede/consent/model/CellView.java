package nl.trede.consent.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One cell of the matrix as it stands for a client on a day.
///
/// @param date   the last day of a yes that has one, or the day something ended or was refused
/// @param spoken everything the client ever said about it, newest first
public record CellView(Spot spot, CellState state, Optional<LocalDate> date, List<Consent> spoken) {
    public CellView {
        spoken = List.copyOf(spoken);
    }

    static CellView of(Standing standing, Spot spot, LocalDate day) {
        List<Consent> spoken = standing.consents().stream()
                .filter(one -> one.recipient() == spot.recipient() && one.categorySet().contains(spot.category()))
                .sorted(Comparator.comparing(Consent::givenDate).thenComparing(Consent::id).reversed()).toList();
        return switch (Matrix.rule(spot.category(), spot.recipient())) {
            case CONSENT -> asked(standing, spot, day, spoken);
            case NEVER -> plain(spot, CellState.NEVER);
            case NEEDED -> plain(spot, CellState.NEEDED);
            case PSEUDONYMISED -> plain(spot, standing.objection() ? CellState.OBJECTED : CellState.UNDER_KEY);
            case AGGREGATED -> plain(spot, CellState.TOTALS);
            case WITHIN_TEAM -> plain(spot, CellState.TEAM);
            case CLINICIAN_ONLY -> plain(spot, CellState.CLINICIAN);
            case OWN -> plain(spot, CellState.OWN);
            case DISCLOSURE -> plain(spot, standing.disclosure().filter(one -> one.level() != DisclosureLevel.NOG_NIET_BESLOTEN)
                    .map(one -> one.tellsSomething() ? CellState.CHOSEN : CellState.NOTHING_TOLD).orElse(CellState.UNDECIDED));
        };
    }

    private static CellView asked(Standing standing, Spot spot, LocalDate day, List<Consent> spoken) {
        Audience anyone = Audience.of(spot.recipient());
        Optional<Consent> word = standing.lastWord(anyone, spot.category(), day);
        Optional<Consent> general = spoken.stream().filter(one -> one.valid(anyone, spot.category(), day)).findFirst();
        if (word.isPresent() && !word.get().refusalNoted()) {
            return new CellView(spot, word.get().expires() == null ? CellState.YES : CellState.YES_UNTIL, Optional.ofNullable(word.get().expires()), spoken);
        }
        if (word.isPresent()) {
            boolean person = word.get().partyId() != null;
            boolean others = person && spoken.stream().anyMatch(one -> one.valid(spot.category(), day));
            CellState state = person && general.isPresent() ? CellState.EXCEPT : others ? CellState.SOME : CellState.REFUSED;
            return new CellView(spot, state, Optional.of(word.get().givenDate()), spoken);
        }
        if (spoken.stream().anyMatch(one -> one.valid(spot.category(), day))) {
            return new CellView(spot, CellState.SOME, Optional.empty(), spoken);
        }
        return spoken.stream().filter(one -> !one.refusalNoted() && !one.givenDate().isAfter(day)).findFirst().map(last -> ended(spot, last, spoken))
                .orElseGet(() -> new CellView(spot, CellState.ASK, Optional.empty(), spoken));
    }

    private static CellView ended(Spot spot, Consent last, List<Consent> spoken) {
        return last.withdrawnDate() != null
                ? new CellView(spot, CellState.WITHDRAWN, Optional.of(last.withdrawnDate()), spoken)
                : new CellView(spot, CellState.EXPIRED, Optional.ofNullable(last.expires()), spoken);
    }

    private static CellView plain(Spot spot, CellState state) {
        return new CellView(spot, state, Optional.empty(), List.of());
    }
}
