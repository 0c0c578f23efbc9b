package nl.trede.clients.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.common.outcome.Message;

/// What comes first for a client.
///
/// @param due the last day on which it is on time; empty for an agreement without a date
public record NextStep(Message title, Optional<LocalDate> due) {
    public boolean late(LocalDate today) {
        return due.filter(day -> day.isBefore(today)).isPresent();
    }
}
