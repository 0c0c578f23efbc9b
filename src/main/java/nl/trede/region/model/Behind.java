package nl.trede.region.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.trede.figures.model.Case;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.Standing;

/// The pseudonyms behind one number of the quarter table.
///
/// @param line   the name of the line; empty for the total
/// @param rows   everyone it was counted over: those who count first, those who stand aside last
/// @param unseen how many of the counted have no row, because they objected to being shared with the region
public record Behind(String line, FigureDefinition figure, List<Row> rows, long unseen) implements Opened {
    public record Row(TeamName team, Case one) { }

    public Behind {
        rows = List.copyOf(rows);
    }

    /// @param teams the team of each pseudonym
    static Behind of(QuarterLine line, FigureDefinition definition, Map<String, TeamName> teams) {
        var figure = line.cell(definition).figure();
        var rows = figure.behind().stream().map(one -> new Row(teams.get(one.facts().clientKey()), one))
                .sorted(Comparator.comparing((Row row) -> row.one().standing()).thenComparing(row -> row.one().facts().clientKey())).toList();
        boolean whole = figure.denominator().isPresent();
        long seen = rows.stream().map(row -> row.one().standing())
                .filter(standing -> standing == Standing.COUNTS || whole && standing == Standing.COUNTS_BELOW).count();
        long counted = figure.denominator().or(figure::numerator).map(BigDecimal::longValue).orElse(0L);
        return new Behind(line.name(), definition, rows, Math.max(0, counted - seen));
    }

    public long counted() {
        return rows.stream().filter(row -> row.one().standing() == Standing.COUNTS).count();
    }
}
