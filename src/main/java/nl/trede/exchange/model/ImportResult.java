package nl.trede.exchange.model;

import nl.trede.common.outcome.Message;

/// What came of committing an [ImportPlan].
public sealed interface ImportResult {
    /// Stored as one unit, which can be undone as one unit.
    record Stored(ImportRecord record) implements ImportResult { }

    /// The very same workbook was stored before: nothing was written.
    record AlreadyHere() implements ImportResult { }

    /// Nothing was written, and why.
    record Refused(Message message) implements ImportResult { }
}
