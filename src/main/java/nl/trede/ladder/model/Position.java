package nl.trede.ladder.model;

import java.time.LocalDate;
import java.util.UUID;

/// The few facts of a measurement that lists over the whole caseload need.
///
/// @param step the registered rung, 1 to 6
public record Position(UUID id, UUID clientId, UUID trajectoryId, LocalDate day, int step) {
}
