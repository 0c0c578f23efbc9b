package nl.trede.figures.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.trede.common.time.Quarter;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.Team;

/// Makes the report of any quarter, other days and scope from one reading of the dossiers: pure, so that the same dossiers always give the same figures.
public final class QuarterReports {
    private final Casework casework;
    private final Definitions definitions;

    public QuarterReports(Dossiers dossiers, Definitions definitions) {
        this.casework = new Casework(dossiers, definitions);
        this.definitions = definitions;
    }

    public QuarterReport report(Scope scope, Quarter quarter, LocalDate today) {
        return report(scope, new Span.OfQuarter(quarter), today);
    }

    /// @param today the day it is; the reference date is the earlier of this and the last day that is asked for
    public QuarterReport report(Scope scope, Span span, LocalDate today) {
        LocalDate reference = span.reference(today);
        Period period = span.until(reference);
        List<CaseFacts> facts = casework.facts(scope, period, span.lookBack(reference), reference);
        var figures = new ArrayList<Figure>(CaseFigures.of(facts, period, reference, definitions));
        figures.add(CaseloadFigure.of(facts, casework.workforce(), scope, reference));
        figures.add(EmployerContactFigure.of(facts, casework, scope, period, reference, definitions));
        figures.add(CommunityFigure.of(facts, casework, scope, period,
                Workforce.fte(casework.workforce().staff(scope, reference)), definitions));
        figures.add(DisclosureCoverage.of(facts, casework, period, reference));
        figures.add(IncomeAdviceCoverage.of(facts, casework, period));
        figures.addAll(TargetFigures.of(facts, targets(), regions(scope), reference, definitions));
        figures.sort(Comparator.comparing(Figure::definition));
        return new QuarterReport(span, reference, scope, definitions.version(), figures, facts);
    }

    private Map<String, Integer> targets() {
        return casework.dossiers().regions().stream().collect(Collectors.toMap(Region::code, Region::annualTarget));
    }

    private List<String> regions(Scope scope) {
        return casework.dossiers().teams().stream().filter(team -> switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfTeam(var id) -> team.id().equals(id);
            case Scope.OfCoach(var id) -> casework.dossiers().coaches().stream()
                    .anyMatch(coach -> coach.id().equals(id) && team.id().equals(coach.teamId()));
        }).map(Team::regionCode).filter(Objects::nonNull).distinct().toList();
    }
}
