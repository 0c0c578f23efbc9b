package nl.trede.exchange.model;

import java.util.UUID;

/// Where a workbook that was read goes: declared here, where files are read, and brought by the room that stores them.
public interface WorkbookIntake {
    /// Whether this public key was seen before.
    ///
    /// @param fingerprint hex SHA-256 of the key
    boolean knows(String fingerprint);

    /// Compares a workbook with what is stored; writes nothing.
    ImportPlan plan(OpenedWorkbook workbook);

    /// Stores it in one transaction, with its [ImportRecord] and its line in the log.
    ImportResult commit(ImportPlan plan);

    /// Takes a whole import back.
    ///
    /// @return whether there was such an import that was not yet undone
    boolean undo(UUID importId);
}
