package nl.trede.region.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.trede.figures.model.FigureDefinition;

/// The quarter per organisation or per team, small numbers hidden.
///
/// @param total over all lines; empty when there is only one line
public record QuarterTable(List<QuarterLine> lines, Optional<QuarterLine> total) {
    /// The figures it shows, from left to right.
    public static final List<FigureDefinition> COLUMNS = List.of(FigureDefinition.RUNNING, FigureDefinition.STARTED, FigureDefinition.ENDED,
            FigureDefinition.EMPLOYMENT_RATE, FigureDefinition.SUSTAINABLE_RATE, FigureDefinition.LADDER_GAIN_12);

    public QuarterTable {
        lines = List.copyOf(lines);
    }

    /// The lines and then the total.
    public List<QuarterLine> all() {
        return Stream.concat(lines.stream(), total.stream()).toList();
    }

    /// Whether anything is hidden for a reason, which then has to be explained under the table.
    public boolean hides(QuarterCell.Seen why) {
        return all().stream().anyMatch(line -> line.cells().values().stream().anyMatch(cell -> cell.seen() == why));
    }
}
