package nl.trede.region.model;

import java.math.BigDecimal;
import java.util.Optional;
import nl.trede.figures.model.FigureDefinition;

/// A figure of a workbook that does not follow from its own rows, and that clients without a row cannot explain.
///
/// @param sent    the value the sender wrote
/// @param counted the value its rows add up to
public record Mismatch(TeamName team, FigureDefinition figure, Optional<BigDecimal> sent, Optional<BigDecimal> counted) {
}
