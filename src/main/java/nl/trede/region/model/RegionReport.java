package nl.trede.region.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.common.time.Quarter;
import nl.trede.figures.model.FigureDefinition;

/// Everything the screen *Regio* shows of one region and one quarter.
///
/// @param asOf       the day up to which the senders counted
/// @param target     empty for teams whose region is unknown: they have no target
/// @param mismatches workbooks whose own figures differ from what their rows add up to
/// @param teams      the team behind each pseudonym
public record RegionReport(
        RegionChoice region,
        Quarter quarter,
        LocalDate asOf,
        Optional<TargetLine> target,
        QuarterTable table,
        Deliveries deliveries,
        Rungs rungs,
        List<Mismatch> mismatches,
        Map<String, TeamName> teams) {

    /// The list behind one number.
    public Behind behind(QuarterLine line, FigureDefinition definition) {
        return Behind.of(line, definition, teams);
    }

    public boolean isEmpty() {
        return table.lines().isEmpty();
    }
}
