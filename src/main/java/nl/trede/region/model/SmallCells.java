package nl.trede.region.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.region.model.QuarterCell.Seen;

/// Keeps people from being recognised in small numbers (domain §4, principle 10): one to four are hidden, and where a single number
/// is hidden beside a total, the next smallest is hidden with it. Nought says nothing about anyone and is shown.
final class SmallCells {
    private static final BigDecimal LEAST = BigDecimal.valueOf(Figure.SMALL);

    private SmallCells() {
    }

    static boolean small(int people) {
        return small(BigDecimal.valueOf(people));
    }

    static boolean small(BigDecimal people) {
        return people.signum() > 0 && people.compareTo(LEAST) < 0;
    }

    /// Hides the second number of every column in which exactly one is hidden.
    ///
    /// @param lines the lines that add up to a shown total
    static List<QuarterLine> protect(List<QuarterLine> lines) {
        var result = new ArrayList<>(lines);
        for (FigureDefinition column : QuarterTable.COLUMNS) {
            var hidden = result.stream().filter(line -> line.cell(column).seen() == Seen.SMALL).count();
            if (hidden != 1) {
                continue;
            }
            result.stream().filter(line -> line.cell(column).seen() == Seen.SHOWN && line.cell(column).base().signum() > 0)
                    .min(Comparator.comparing((QuarterLine line) -> line.cell(column).base()))
                    .ifPresent(second -> result.set(result.indexOf(second), withheld(second, column)));
        }
        return List.copyOf(result);
    }

    private static QuarterLine withheld(QuarterLine line, FigureDefinition column) {
        var cells = new EnumMap<>(line.cells());
        cells.put(column, line.cell(column).as(Seen.WITHHELD));
        return new QuarterLine(line.name(), cells);
    }
}
