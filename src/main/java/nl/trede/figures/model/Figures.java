package nl.trede.figures.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.trede.common.time.Quarter;
import nl.trede.partners.model.Coach;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.Role;
import nl.trede.partners.model.Team;
import nl.trede.vault.model.Vault;

/// The figures of a caseload, for the screen, the workbook, *Vandaag* and the terminal. Reads the whole caseload: not on the screen thread.
public final class Figures {
    private static final int TREND = 8;
    private final Vault vault;

    public Figures(Vault vault) {
        this.vault = vault;
    }

    public Dossiers dossiers() {
        return new DossierReader(vault).read();
    }

    /// Reads once, to make several reports from.
    public QuarterReports reports() {
        return new QuarterReports(dossiers(), Definitions.of(vault));
    }

    public QuarterReport report(Scope scope, Quarter quarter, LocalDate today) {
        return reports().report(scope, quarter, today);
    }

    /// @param scope empty for the scope that fits who uses the caseload: the own coach, or else everything
    public Overview overview(Optional<Scope> scope, Span span, LocalDate today) {
        Dossiers dossiers = dossiers();
        var reports = new QuarterReports(dossiers, Definitions.of(vault));
        Scope chosen = scope.orElseGet(() -> own(dossiers));
        QuarterReport report = reports.report(chosen, span, today);
        QuarterReport previous = reports.report(chosen, span.before(), today);
        var trend = new ArrayList<TrendPoint>();
        for (Quarter back = report.quarter(); trend.size() < TREND; back = back.previous()) {
            Span quarter = new Span.OfQuarter(back);
            trend.addFirst(TrendPoint.of(quarter.equals(span) ? report : quarter.equals(previous.span()) ? previous : reports.report(chosen, quarter, today)));
        }
        return new Overview(report, previous, trend, RungSpread.of(report.cases(), report.reference()),
                dossiers.clients().stream().collect(Collectors.toMap(one -> one.id().toString(), Dossiers.Person::name)), scopes(dossiers));
    }

    /// A job coach begins with the own caseload, anyone else with the whole.
    private Scope own(Dossiers dossiers) {
        var me = new Me(vault);
        return dossiers.coaches().size() < 2 || me.role() != Role.JOBCOACH ? Scope.everything()
                : me.coachId().<Scope>map(Scope.OfCoach::new).orElseGet(Scope::everything);
    }

    /// Everything; and teams and coaches where there is more than one.
    private static List<ScopeChoice> scopes(Dossiers dossiers) {
        var choices = new ArrayList<ScopeChoice>();
        choices.add(new ScopeChoice(Scope.everything(), Optional.empty()));
        if (dossiers.coaches().size() > 1) {
            if (dossiers.teams().size() > 1) {
                dossiers.teams().stream().sorted(Comparator.comparing(Team::name))
                        .forEach(team -> choices.add(new ScopeChoice(new Scope.OfTeam(team.id()), Optional.of(team.name()))));
            }
            dossiers.coaches().stream().sorted(Comparator.comparing(Coach::name))
                    .forEach(coach -> choices.add(new ScopeChoice(new Scope.OfCoach(coach.id()), Optional.of(coach.name()))));
        }
        return choices;
    }
}
