package nl.trede.exchange.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.clients.model.Assignment;
import nl.trede.clients.model.AssignmentRole;
import nl.trede.figures.model.Dossiers;
import nl.trede.partners.model.Coach;

/// Whose trajectory it is on a day. Without any assignment it is the only coach there is.
final class CoachIndex {
    private final Map<UUID, List<Assignment>> primary;
    private final Map<UUID, String> names;

    CoachIndex(Dossiers dossiers) {
        primary = dossiers.assignments().stream().filter(one -> one.role() == AssignmentRole.PRIMAIR)
                .sorted(Comparator.comparing(Assignment::fromDate)).collect(Collectors.groupingBy(Assignment::trajectoryId));
        names = dossiers.coaches().stream().collect(Collectors.toMap(Coach::id, Coach::name));
    }

    Optional<UUID> of(UUID trajectoryId, LocalDate day) {
        List<Assignment> own = primary.get(trajectoryId);
        if (own == null) {
            return names.size() == 1 ? names.keySet().stream().findFirst() : Optional.empty();
        }
        return own.stream().filter(one -> !one.fromDate().isAfter(day)).reduce((before, later) -> later).map(Assignment::coachId);
    }

    Optional<String> name(UUID coachId) {
        return Optional.ofNullable(names.get(coachId));
    }
}
