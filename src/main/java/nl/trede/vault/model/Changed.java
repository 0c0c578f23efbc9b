package nl.trede.vault.model;

import java.time.Instant;
import java.util.Set;

/// What one commit changed; sent after it is safely on disk.
///
/// @param kinds the names of the shelves with changed rows
/// @param at    when it was saved
public record Changed(Set<String> kinds, Instant at) {
    public Changed {
        kinds = Set.copyOf(kinds);
    }

    public boolean touches(Shelf<?>... shelves) {
        for (Shelf<?> shelf : shelves) {
            if (kinds.contains(shelf.name())) {
                return true;
            }
        }
        return false;
    }
}
