package nl.trede.region.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.common.outcome.Message;
import nl.trede.common.time.Quarter;
import nl.trede.figures.model.FigureDefinition;

/// Everything the screen *Regio* shows of one region and one quarter.
///
/// @param asOf       the day up to which the senders counted
/// @param target     empty for teams whose region is unknown: they have no target
/// @param mismatches workbooks whose own figures differ from what their rows add up to
/// @param definitions by which definitions the senders counted
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
        DefinitionVersions definitions,
        Map<String, TeamName> teams) {

    /// The list behind one number of the table, or why it is hidden.
    public Opened behind(QuarterLine line, FigureDefinition definition) {
        QuarterCell.Seen seen = line.cell(definition).seen();
        return seen == QuarterCell.Seen.SHOWN ? Behind.of(line, definition, teams)
                : new HiddenNumber(Message.of("region.column." + definition.key()), line.name(), seen);
    }

    /// The clients on a rung, or why their number is hidden.
    ///
    /// @param rung 1 to 6; 0 for those of whom no rung was measured
    public Opened behind(int rung) {
        OnRung there = rung == 0 ? rungs.unknown() : rungs.on(rung);
        return there.hidden() ? new HiddenNumber(title(rung), "", there.seen()) : there;
    }

    private static Message title(int rung) {
        return rung == 0 ? Message.of("region.rungs.unmeasured") : Message.of("region.rungs.on", rung);
    }

    public boolean isEmpty() {
        return table.lines().isEmpty();
    }
}
