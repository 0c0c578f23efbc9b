package nl.trede.exchange.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.common.outcome.Message;

/// Remembers what came of each file while files are read in, for [ImportReportFile] to write down.
public final class ImportReport {
    /// What came of a file.
    public enum Fate {
        STORED,
        /// Every row could be stored, but nothing was, because it was a try.
        TRIED,
        ALREADY_HERE,
        REFUSED
    }

    /// What a cell is listed for.
    public enum Problem {
        /// The value cannot be read, so its row was left out.
        UNREADABLE,
        /// The value was changed after the workbook was made.
        EDITED
    }

    /// @param expected what should stand there, empty when nothing particular should
    public record CellProblem(Problem problem, String cell, String value, String expected, String example) { }

    /// Everything about one file.
    public static final class Entry {
        private final Path file;
        private Fate fate = Fate.REFUSED;
        private Optional<ImportPlan> plan = Optional.empty();
        private final List<Message> reasons = new ArrayList<>();
        private final List<CellProblem> cells = new ArrayList<>();

        private Entry(Path file) {
            this.file = file;
        }

        Path file() {
            return file;
        }

        Fate fate() {
            return fate;
        }

        Optional<ImportPlan> plan() {
            return plan;
        }

        List<Message> reasons() {
            return reasons;
        }

        List<CellProblem> cells() {
            return cells;
        }
    }

    private final Map<Path, Entry> entries = new LinkedHashMap<>();

    /// @param files in the order in which they were given
    public ImportReport(Collection<Path> files) {
        files.forEach(file -> entries.put(file, new Entry(file)));
    }

    /// A workbook that could be read, with every cell that could not or that somebody changed.
    public void read(ImportPlan plan) {
        Entry entry = entries.get(plan.workbook().file());
        entry.plan = Optional.of(plan);
        plan.workbook().refused().forEach(cell -> entry.cells.add(
                new CellProblem(Problem.UNREADABLE, cell.cell(), cell.value(), cell.expected(), cell.example())));
        if (plan.workbook().integrity() instanceof Integrity.EditedByHand(List<String> cells)) {
            cells.forEach(cell -> entry.cells.add(new CellProblem(Problem.EDITED, cell, "", "", "")));
        }
    }

    /// What became of a file in the end.
    public void became(Path file, Fate fate) {
        entries.get(file).fate = fate;
    }

    /// Why a file, or something in it, was refused; a file may have several reasons.
    public void because(Path file, Message reason) {
        entries.get(file).reasons.add(reason);
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }
}
