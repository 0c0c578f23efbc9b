package nl.trede.figures.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.trede.clients.model.Phase;
import nl.trede.common.outcome.Message;
import nl.trede.partners.model.Coach;

/// The caseload of the coaches of a scope against their fte (domain §10.1). A client with two trajectories at one coach counts once;
/// paused clients do not count and clients who step down do, and both are named beside it.
final class CaseloadFigure {
    private record Place(UUID coach, String clientKey) { }

    private CaseloadFigure() {
    }

    static Figure of(List<CaseFacts> facts, Workforce workforce, Scope scope, LocalDate reference) {
        List<Coach> staff = workforce.staff(scope, reference);
        Set<Place> places = new HashSet<>();
        var cases = new ArrayList<Case>();
        for (CaseFacts one : facts) {
            Optional<UUID> coach = workforce.coachOf(one.trajectoryId(), reference)
                    .filter(id -> staff.stream().anyMatch(member -> member.id().equals(id)));
            if (coach.isEmpty() || !one.activeOn(reference) && !one.pausedOn(reference)) {
                continue;
            }
            if (one.pausedOn(reference)) {
                cases.add(Case.aside(one, "figures.case.paused"));
            } else if (places.add(new Place(coach.get(), one.clientKey()))) {
                cases.add(one.phase() == Phase.AFBOUW ? Case.of(one, Standing.COUNTS, "figures.case.stepDown") : Case.of(one, Standing.COUNTS));
            }
        }
        Optional<BigDecimal> fte = Workforce.fte(staff).filter(all -> all.signum() > 0);
        if (fte.isEmpty()) {
            return new Figure(FigureDefinition.CASELOAD_PER_FTE, Optional.of(BigDecimal.valueOf(places.size())), Optional.empty(),
                    Optional.empty(), cases, Optional.of(Message.of("figures.reason.noFte")), notes(cases));
        }
        return Figure.ratio(FigureDefinition.CASELOAD_PER_FTE, BigDecimal.valueOf(places.size()), fte.get(), cases,
                notes(cases).toArray(Message[]::new));
    }

    private static List<Message> notes(List<Case> cases) {
        var notes = new ArrayList<Message>();
        long paused = Shares.count(cases, Standing.ASIDE);
        long stepDown = cases.stream().filter(one -> one.standing() == Standing.COUNTS && one.facts().phase() == Phase.AFBOUW).count();
        if (paused > 0) {
            notes.add(Message.of("figures.note.paused", paused));
        }
        if (stepDown > 0) {
            notes.add(Message.of("figures.note.stepDown", stepDown));
        }
        return notes;
    }
}
