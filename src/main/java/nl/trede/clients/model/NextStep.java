package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Message;

/// What comes first for a client.
///
/// @param due       the last day on which it is on time; empty for an agreement without a date
/// @param agreement the agreement it is, when it is one
public record NextStep(Message title, Optional<LocalDate> due, Optional<UUID> agreement) {
    public boolean late(LocalDate today) {
        return due.filter(day -> day.isBefore(today)).isPresent();
    }
}
