package nl.trede.figures.model;

import java.time.LocalDate;
import java.util.List;
import nl.trede.common.time.Quarter;

/// All figures of one quarter, or of other days.
///
/// @param span               which days
/// @param reference          the day up to which was counted: the last day of a past quarter, today in the running one
/// @param definitionsVersion see [Definitions#version]
/// @param figures            in the order of the catalog
/// @param cases              the facts they were computed from: every trajectory that ran in the four quarters up to this one.
///                           The sheet *Caseload* carries these rows, so that the region can recompute.
public record QuarterReport(Span span, LocalDate reference, Scope scope, String definitionsVersion, List<Figure> figures,
        List<CaseFacts> cases) {
    public QuarterReport {
        figures = List.copyOf(figures);
        cases = List.copyOf(cases);
    }

    /// The quarter that it is about; for other days the one in which they end.
    public Quarter quarter() {
        return span instanceof Span.OfQuarter(Quarter quarter) ? quarter : Quarter.of(span.last());
    }

    public Figure figure(FigureDefinition definition) {
        return figures.stream().filter(figure -> figure.definition() == definition).findFirst().orElseThrow();
    }
}
