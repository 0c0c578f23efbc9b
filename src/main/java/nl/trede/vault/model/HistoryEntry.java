package nl.trede.vault.model;

import java.util.List;
import java.util.Optional;

/// One change of one record: what stood before, and what it became.
///
/// @param kind    empty when no room knows this kind of record; then it cannot be restored here
/// @param changes field by field; empty for a removal
public record HistoryEntry(Revision revision, Optional<RecordKind<?>> kind, List<Change> changes) {
    /// @param component the record's component
    /// @param before    as JSON text without quotes, empty when there was nothing
    public record Change(String component, String before, String after) {
    }

    public boolean removal() {
        return revision.event() == AuditKind.VERWIJDEREN;
    }
}
