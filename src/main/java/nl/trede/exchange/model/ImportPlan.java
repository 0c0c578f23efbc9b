package nl.trede.exchange.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.trede.common.outcome.Message;

/// What reading a workbook in would do, line by line, before anything is written.
///
/// @param refusal  why it cannot be stored at all, such as an older revision than the one that stands here; then there are no lines
/// @param concerns what a person should see first; empty when there is nothing to ask
public record ImportPlan(OpenedWorkbook workbook, List<Line> lines, Optional<Message> refusal, List<Concern> concerns) {
    public ImportPlan {
        lines = List.copyOf(lines);
        concerns = List.copyOf(concerns);
    }

    public enum Kind {
        NEW,
        CHANGED,
        SAME,
        /// Stands here and is no longer in the newer revision; it stays in the archive and counts no more.
        GONE
    }

    /// What happens to one row.
    ///
    /// @param sheet name of the sheet
    /// @param key   the row's key, never a name when the template is pseudonymised
    /// @param cells which values change; empty unless the row is [Kind#CHANGED]
    public record Line(Kind kind, String sheet, String key, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// One changed value.
    ///
    /// @param header of the column, Dutch
    /// @param before what stands here now, as it is written in the sheet; empty when nothing stands there
    /// @param after  what the file says
    public record Cell(String header, String before, String after) {
    }

    public int count(Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    /// Whether storing it would change nothing: the very same workbook counts already.
    public boolean alreadyHere() {
        return refusal.isEmpty() && !lines.isEmpty() && lines.stream().allMatch(line -> line.kind() == Kind.SAME)
                && concerns.isEmpty();
    }

    public Set<Concern.Kind> kinds() {
        return concerns.stream().map(Concern::kind).collect(Collectors.toUnmodifiableSet());
    }
}
