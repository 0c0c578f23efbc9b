package nl.trede.region.model;

import java.util.List;
import nl.trede.region.model.QuarterCell.Seen;

/// The clients on one rung, each once, and whether their number may be shown.
///
/// @param rung 1 to 6; 0 for clients of whom no rung was measured
public record OnRung(int rung, Seen seen, List<Behind.Row> rows) implements Opened {
    public OnRung {
        rows = List.copyOf(rows);
    }

    static OnRung of(int rung, List<Behind.Row> rows) {
        return new OnRung(rung, SmallCells.small(rows.size()) ? Seen.SMALL : Seen.SHOWN, rows);
    }

    OnRung withheld() {
        return new OnRung(rung, Seen.WITHHELD, rows);
    }

    public boolean hidden() {
        return seen != Seen.SHOWN;
    }

    public int count() {
        return rows.size();
    }
}
