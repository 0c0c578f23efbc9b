package nl.trede.figures.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.Trajectory;
import nl.trede.common.outcome.Message;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerWeek;
import nl.trede.partners.model.Coach;
import nl.trede.partners.model.LeaveWeeks;

/// Employer contacts per coach per week over the complete ISO weeks of a period, without the weeks that a coach was
/// mostly free (domain §10.4, fidelity item 17).
final class EmployerContactFigure {
    private EmployerContactFigure() {
    }

    static Figure of(List<CaseFacts> facts, Casework casework, Scope scope, Period period, LocalDate reference, Definitions definitions) {
        Workforce workforce = casework.workforce();
        List<LocalDate> weeks = completeWeeks(period);
        List<Coach> staff = workforce.staff(scope, reference);
        LeaveWeeks leave = LeaveWeeks.of(casework.dossiers().leave());
        long worked = staff.stream().mapToLong(coach -> weeks.stream().filter(monday -> employed(coach, monday)).count()).sum();
        long away = staff.stream().mapToLong(coach -> weeks.stream()
                .filter(monday -> employed(coach, monday) && leave.away(coach.id(), monday)).count()).sum();
        long coachWeeks = worked - away;
        if (coachWeeks == 0) {
            return Figure.none(FigureDefinition.EMPLOYER_CONTACTS_PER_WEEK, List.of(), "figures.reason.noWeeks");
        }
        Period whole = new Period(weeks.getFirst(), weeks.getLast().plusDays(6));
        List<EmployerContact> counted = casework.dossiers().employerContacts().stream()
                .filter(one -> whole.contains(one.contactDate()) && EmployerWeek.counts(one, definitions.videoIsFaceToFace())
                        && workforce.covers(scope, one.coachId()) && !leave.away(workforce.madeBy(one).orElse(null), one.contactDate())).toList();
        var notes = new ArrayList<>(target(casework, scope, staff, reference, definitions).stream().toList());
        if (away > 0) {
            notes.add(Message.of("figures.note.leaveWeeks", away));
        }
        return Figure.ratio(FigureDefinition.EMPLOYER_CONTACTS_PER_WEEK, BigDecimal.valueOf(counted.size()), BigDecimal.valueOf(coachWeeks),
                cases(facts, counted), notes.toArray(Message[]::new));
    }

    private static boolean employed(Coach coach, LocalDate monday) {
        return Workforce.employed(coach, monday) && Workforce.employed(coach, monday.plusDays(6));
    }

    /// Mondays of the weeks that lie wholly in the period.
    static List<LocalDate> completeWeeks(Period period) {
        var weeks = new ArrayList<LocalDate>();
        LocalDate monday = EmployerWeek.monday(period.first().plusDays(6));
        for (; !monday.plusDays(6).isAfter(period.last()); monday = monday.plusWeeks(1)) {
            weeks.add(monday);
        }
        return weeks;
    }

    private static List<Case> cases(List<CaseFacts> facts, List<EmployerContact> counted) {
        Map<UUID, Long> byTrajectory = counted.stream().filter(one -> one.trajectoryId() != null)
                .collect(Collectors.groupingBy(EmployerContact::trajectoryId, Collectors.counting()));
        return facts.stream().filter(one -> byTrajectory.containsKey(one.trajectoryId()))
                .map(one -> Case.of(one, Standing.COUNTS, "figures.case.contacts", byTrajectory.get(one.trajectoryId()))).toList();
    }

    /// The norm of one coach, by the clients who seek work on the reference date.
    private static Optional<Message> target(Casework casework, Scope scope, List<Coach> staff, LocalDate reference,
            Definitions definitions) {
        if (staff.size() != 1) {
            return Optional.empty();
        }
        long seekers = casework.dossiers().trajectories().stream().filter(one -> EmployerWeek.seeks(one, reference)
                && casework.workforce().within(scope, one.id(), reference)).map(Trajectory::clientId).distinct().count();
        return EmployerWeek.target(definitions.weekPart(staff.getFirst()), (int) seekers).map(norm -> Message.of("figures.note.weekTarget", norm, seekers));
    }
}
