package nl.trede.vault.model;

import java.util.List;
import java.util.Optional;
import nl.trede.common.outcome.Outcome;

/// What *Geschiedenis* shows of one thing, a client or an employer, and how a version of it comes back.
public interface HistorySource {
    /// Takes back what was restored; refused when what came after stands in the way.
    @FunctionalInterface
    interface Undo {
        Outcome<?> take();
    }

    /// Every change, newest first.
    List<HistoryEntry> changes();

    /// Who did what and when, newest first (NEN 7513).
    List<AuditLine> log();

    /// The kind of record that a shelf of this name holds; empty when no room tells what it is called.
    Optional<RecordKind<?>> kind(String shelf);

    /// Brings a version back.
    Outcome<Undo> restore(HistoryEntry entry);
}
