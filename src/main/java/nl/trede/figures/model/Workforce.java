package nl.trede.figures.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.clients.model.Assignment;
import nl.trede.clients.model.AssignmentRole;
import nl.trede.employers.model.EmployerContact;
import nl.trede.partners.model.Coach;
import org.jspecify.annotations.Nullable;

/// Who works, and who has which trajectory. A substitute never counts as the one who has it (domain §10.1).
final class Workforce {
    private final Dossiers dossiers;
    private final Map<UUID, List<Assignment>> primary = new HashMap<>();

    Workforce(Dossiers dossiers) {
        this.dossiers = dossiers;
        dossiers.assignments().stream().filter(one -> one.role() == AssignmentRole.PRIMAIR)
                .sorted(java.util.Comparator.comparing(Assignment::fromDate))
                .forEach(one -> primary.computeIfAbsent(one.trajectoryId(), id -> new java.util.ArrayList<>()).add(one));
    }

    /// The coach who has a trajectory on a day, or had it last before. Without any assignment it is the only coach there is.
    Optional<UUID> coachOf(UUID trajectoryId, LocalDate day) {
        List<Assignment> ofTrajectory = primary.get(trajectoryId);
        if (ofTrajectory == null) {
            return dossiers.coaches().size() == 1 ? Optional.of(dossiers.coaches().getFirst().id()) : Optional.empty();
        }
        return ofTrajectory.stream().filter(one -> !one.fromDate().isAfter(day)).reduce((before, later) -> later).map(Assignment::coachId);
    }

    boolean within(Scope scope, UUID trajectoryId, LocalDate day) {
        return scope instanceof Scope.Everything || coachOf(trajectoryId, day).filter(coach -> covers(scope, coach)).isPresent();
    }

    /// Whether the work of a coach falls in a scope; work of nobody in particular falls in everything, and to the only coach there is.
    boolean covers(Scope scope, @Nullable UUID coachId) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfCoach(UUID id) -> id.equals(coachId) || coachId == null && dossiers.coaches().size() == 1;
            case Scope.OfTeam(UUID id) -> dossiers.coaches().stream().anyMatch(coach -> id.equals(coach.teamId())
                    && (coach.id().equals(coachId) || coachId == null && dossiers.coaches().size() == 1));
        };
    }

    /// Whose work an employer contact is; one without a coach is of the only coach there is.
    Optional<UUID> madeBy(EmployerContact contact) {
        return Optional.ofNullable(contact.coachId())
                .or(() -> dossiers.coaches().size() == 1 ? Optional.of(dossiers.coaches().getFirst().id()) : Optional.empty());
    }

    /// The coaches of a scope who are employed on a day.
    List<Coach> staff(Scope scope, LocalDate day) {
        return dossiers.coaches().stream().filter(coach -> covers(scope, coach.id()) && employed(coach, day)).toList();
    }

    static boolean employed(Coach coach, LocalDate day) {
        return (coach.startDate() == null || !coach.startDate().isAfter(day)) && (coach.endDate() == null || !coach.endDate().isBefore(day));
    }

    /// All fte together; empty when one is unknown or there is nobody.
    static Optional<BigDecimal> fte(List<Coach> staff) {
        return staff.isEmpty() || staff.stream().anyMatch(coach -> coach.fte() == null) ? Optional.empty()
                : Optional.of(staff.stream().map(Coach::fte).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
