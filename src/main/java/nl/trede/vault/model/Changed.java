package nl.trede.vault.model;

import java.time.Instant;
import java.util.Set;

/// What one commit changed; sent after it is safely on disk.
///
/// @param kinds the names of the shelves with changed rows
/// @param about whose records they are
/// @param at    when it was saved
/// @param draft whether it only carried on what someone is typing ([Write#draft]); lists and counts need not hear of that
public record Changed(Set<String> kinds, About about, Instant at, boolean draft) {
    static final String SETTING = "setting";

    public Changed {
        kinds = Set.copyOf(kinds);
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
