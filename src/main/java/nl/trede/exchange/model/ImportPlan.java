package nl.trede.exchange.model;

import java.util.List;

/// What reading a workbook in would do, line by line, before anything is written.
public record ImportPlan(OpenedWorkbook workbook, List<Line> lines) {
    public ImportPlan {
        lines = List.copyOf(lines);
    }

    public enum Kind {
        NEW,
        CHANGED,
        SAME,
        /// What stands here and what the file says cannot both be kept: an older revision over a newer one, two senders with the same key.
        CONFLICT
    }

    /// What happens to one row.
    ///
    /// @param sheet  name of the sheet
    /// @param key    the row's key, never a name when the template is pseudonymised
    /// @param before what stands here now, after what the file says; empty for a row that is new or the same
    public record Line(Kind kind, String sheet, String key, String before, String after) {
    }

    public int count(Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }
}
