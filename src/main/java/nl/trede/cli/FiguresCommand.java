package nl.trede.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.trede.common.time.Dates;
import nl.trede.common.time.Quarter;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.Figures;
import nl.trede.figures.model.Scope;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.Role;
import nl.trede.region.model.RegionReports;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `trede figures`: the figures of a quarter, for a person or as JSON.
@Command(name = "figures", description = "${bundle:cli.figures}")
final class FiguresCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private VaultOption place;

    @Option(names = "--period", required = true, paramLabel = "2026-Q3", converter = QuarterConverter.class,
            description = "${bundle:cli.option.period}")
    private Quarter period;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    FiguresCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Vault vault = place.open(terminal)) {
            FigureSheet sheet = new Me(vault).role() == Role.REGIOCOORDINATOR ? region(vault) : own(vault);
            if (json) {
                terminal.out().println(Json.write(sheet));
            } else {
                sheet.figures().forEach(line -> terminal.out().println(sheet.readable(line, terminal.text())));
            }
            return Exit.DONE;
        }
    }

    private FigureSheet own(Vault vault) {
        var report = new Figures(vault).report(Scope.everything(), period, Dates.today(terminal.clock()));
        String scope = new Me(vault).role() == Role.TEAMLEIDER ? "team" : "coach";
        return FigureSheet.of(period, scope, report.definitionsVersion(), report.figures(), terminal.text());
    }

    private FigureSheet region(Vault vault) {
        List<Figure> figures = new RegionReports(vault, terminal.clock()).figures(period);
        if (figures.isEmpty()) {
            throw new Failure(Exit.REFUSED, "cli.figures.nothingReceived", period.toString());
        }
        return FigureSheet.of(period, "region", Definitions.of(vault).version(), figures, terminal.text());
    }
}
