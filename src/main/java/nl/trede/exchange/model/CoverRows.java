package nl.trede.exchange.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.QuarterReport;
import nl.trede.partners.model.Coach;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.Region;

/// The rows of *Voorblad*: who, over what, and the totals of the whole caseload.
record CoverRows(Me.Who who, QuarterReport report, List<Coach> coaches, int rows, int withoutRow) {
    List<CoverRow> all() {
        var lines = new ArrayList<CoverRow>();
        lines.add(text("organisation", "Organisatie", who.organisation().map(one -> one.name()).orElse("")));
        lines.add(text("team", "Team", who.team().map(one -> one.name()).orElse("")));
        lines.add(text("region", "Arbeidsmarktregio", who.region().map(Region::name).orElse("")));
        lines.add(text("period", "Periode", report.quarter().toString()));
        lines.add(new CoverRow("first", "Eerste dag", null, null, report.quarter().first()));
        lines.add(new CoverRow("reference", "Peildatum", null, null, report.reference()));
        int number = 1;
        for (Coach coach : coaches) {
            lines.add(new CoverRow("fte " + number++, "Fte van " + coach.name(), coach.fte() == null ? "onbekend" : null, coach.fte(), null));
        }
        lines.add(people("rows", "Trajecten met een rij", rows));
        lines.add(people("withoutRow", "Cliënten zonder rij, alleen in de totalen", withoutRow));
        lines.add(figure("running", "Lopende trajecten in de periode", FigureDefinition.RUNNING));
        lines.add(figure("started", "Gestart in de periode", FigureDefinition.STARTED));
        lines.add(figure("ended", "Geëindigd in de periode", FigureDefinition.ENDED));
        return lines;
    }

    private CoverRow figure(String key, String label, FigureDefinition definition) {
        Figure figure = report.figure(definition);
        return people(key, label, figure.value().map(BigDecimal::intValue).orElse(0));
    }

    private static CoverRow people(String key, String label, int count) {
        return SmallCounts.isSmall(count) ? text(key, label, FigureRow.HIDDEN) : new CoverRow(key, label, null, BigDecimal.valueOf(count), null);
    }

    private static CoverRow text(String key, String label, String value) {
        return new CoverRow(key, label, value, null, null);
    }
}
