package nl.trede.exchange.viewmodel;

import nl.trede.common.outcome.Message;
import nl.trede.exchange.model.ImportPlan;
import nl.trede.exchange.model.ImportRecord;
import nl.trede.exchange.model.ReadOutcome;

/// How far one file is on *Inlezen*.
public sealed interface Reading {
    record Busy() implements Reading { }

    /// @param wrong whether a password was tried already
    record AsksPassword(boolean wrong) implements Reading { }

    /// It cannot be read.
    record Closed(ReadOutcome outcome) implements Reading { }

    /// Nothing is written yet.
    record Planned(ImportPlan plan) implements Reading { }

    record Stored(ImportPlan plan, ImportRecord record) implements Reading { }

    record AlreadyHere() implements Reading { }

    record Refused(Message message) implements Reading { }

    record Undone() implements Reading { }
}
