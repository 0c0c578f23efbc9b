package nl.trede.tools.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import nl.trede.clients.model.EndReason;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.TrajectoryStatus;

/// How one trajectory went: everything that its records follow from.
///
/// @param phases      the phase from each day on
/// @param employerMet the first face-to-face contact with an employer for this client
/// @param lastContact the last day on which the client was spoken to
/// @param extended    the last day after an extension
record Course(Method method, Purpose purpose, TrajectoryStatus status, LocalDate referral, Optional<LocalDate> start,
        Optional<LocalDate> end, Optional<EndReason> endReason, NavigableMap<LocalDate, Phase> phases, List<Placement> placements,
        Optional<LocalDate> employerMet, LocalDate lastContact, Optional<LocalDate> extended) {

    Phase phase(LocalDate day) {
        Map.Entry<LocalDate, Phase> entry = phases.floorEntry(day);
        return entry == null ? Phase.KENNISMAKING : entry.getValue();
    }

    Phase latestPhase() {
        return phases.isEmpty() ? Phase.KENNISMAKING : phases.lastEntry().getValue();
    }

    /// The last day of the trajectory, or today while it runs.
    LocalDate last(LocalDate today) {
        return end.orElse(today);
    }

    boolean seeking(LocalDate day) {
        Phase phase = phase(day);
        return phase == Phase.ZOEKEN || phase == Phase.SOLLICITEREN;
    }
}
