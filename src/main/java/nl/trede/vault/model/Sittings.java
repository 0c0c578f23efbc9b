package nl.trede.vault.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Which records are being typed in. A sitting begins with the first draft of a record and ends when somebody saves or removes that
/// record, when it is left alone for half an hour, when another person writes, or when the vault closes.
final class Sittings {
    /// A pause after which what is typed next belongs to a new sitting.
    static final Duration PAUSE = Duration.ofMinutes(30);

    /// One record being typed in by one person.
    record Seat(String shelf, UUID id, String actor) {
    }

    private final Map<Seat, Instant> last = new ConcurrentHashMap<>();

    /// Whether a draft of a record now belongs to the sitting that was begun before.
    boolean continues(Seat seat, Instant now) {
        Instant before = last.get(seat);
        return before != null && !now.isAfter(before.plus(PAUSE));
    }

    /// Takes over what a transaction did, once it is on disk.
    ///
    /// @param seats for each record whether its sitting goes on (a draft) or ended (a save or removal)
    void take(Map<Seat, Boolean> seats, Instant now) {
        seats.forEach((seat, sitting) -> {
            if (sitting) {
                last.put(seat, now);
            } else {
                last.keySet().removeIf(other -> other.shelf().equals(seat.shelf()) && other.id().equals(seat.id()));
            }
        });
        last.values().removeIf(before -> now.isAfter(before.plus(PAUSE)));
    }
}
