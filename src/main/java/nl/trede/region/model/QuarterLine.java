package nl.trede.region.model;

import java.util.EnumMap;
import java.util.Map;
import nl.trede.figures.model.FigureDefinition;

/// A line of the quarter table.
///
/// @param name of the organisation or team; empty for the total
public record QuarterLine(String name, Map<FigureDefinition, QuarterCell> cells) {
    public QuarterLine {
        cells = new EnumMap<>(cells);
    }

    public QuarterCell cell(FigureDefinition definition) {
        return cells.get(definition);
    }

    public boolean isTotal() {
        return name.isEmpty();
    }
}
