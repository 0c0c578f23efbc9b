package nl.trede.vault.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What one commit changed; sent after it is safely on disk.
///
/// @param kinds the names of the shelves with changed rows
/// @param about whose records they are
/// @param at    when it was saved
/// @param rows  which rows those are, by the name of the shelf; none for a shelf of which many were changed at once
/// @param draft whether it only carried on what someone is typing ([Write#draft]); lists and counts need not hear of that
public record Changed(Set<String> kinds, About about, Map<String, Set<UUID>> rows, Instant at, boolean draft) {
    static final String SETTING = "setting";

    public Changed {
        kinds = Set.copyOf(kinds);
        rows = Map.copyOf(rows);
    }

    /// Which records of a shelf changed, none when the commit left it alone; empty when so many changed at once that nobody counted which.
    public Optional<Set<UUID>> records(Shelf<?> shelf) {
        return touches(shelf) ? Optional.ofNullable(rows.get(shelf.name())) : Optional.of(Set.of());
    }

    /// Whether a setting of the vault changed.
    public boolean settings() {
        return kinds.contains(SETTING);
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
