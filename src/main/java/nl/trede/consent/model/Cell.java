package nl.trede.consent.model;

import java.util.Optional;

/// One cell of the matrix.
///
/// @param note what the rule is limited to or needed for
public record Cell(Rule rule, Optional<Note> note) {
    /// What a rule is limited to, or the task something is needed for.
    public enum Note {
        OPDRACHT,
        UITKERING,
        WERKHERVATTING,
        /// Only the adjustments that are needed at work.
        AANPASSINGEN
    }

    static Cell of(Rule rule) {
        return new Cell(rule, Optional.empty());
    }

    static Cell of(Rule rule, Note note) {
        return new Cell(rule, Optional.of(note));
    }
}
