package nl.trede.exchange.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Where a workbook that was read goes: declared here, where files are read, and brought by the room that stores them.
///
/// Everything takes many workbooks at once, so that two hundred cost a few queries and one transaction.
public interface WorkbookIntake {
    /// A plan and what a person answered to it.
    record Approved(ImportPlan plan, Agreement agreement) { }

    /// Whether this public key was seen before.
    ///
    /// @param fingerprint hex SHA-256 of the key
    boolean knows(String fingerprint);

    /// Which files were read in before and not undone, by hex SHA-256: they need not even be opened.
    Map<String, ImportRecord> readBefore(Collection<String> sha256);

    /// Compares workbooks with what is stored; writes nothing.
    ///
    /// @return a plan for each, in the same order
    List<ImportPlan> planAll(List<OpenedWorkbook> workbooks);

    /// Stores all of them in one transaction, each with its own [ImportRecord] and line in the log. What is refused leaves the others be.
    ///
    /// @return what came of each, in the same order
    List<ImportResult> commitAll(List<Approved> approved);

    /// Takes a whole import back: its rows go, and what it had superseded counts again.
    ///
    /// @return whether there was such an import that was not yet undone
    boolean undo(UUID importId);

    default ImportPlan plan(OpenedWorkbook workbook) {
        return planAll(List.of(workbook)).getFirst();
    }

    default ImportResult commit(ImportPlan plan, Agreement agreement) {
        return commitAll(List.of(new Approved(plan, agreement))).getFirst();
    }
}
