package nl.trede.cli;

import java.util.concurrent.Callable;
import nl.trede.common.time.Dates;
import nl.trede.common.time.Quarter;
import nl.trede.figures.model.Figures;
import nl.trede.figures.model.QuarterReport;
import nl.trede.figures.model.Scope;
import nl.trede.partners.model.Me;
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
            QuarterReport report = new Figures(vault).report(Scope.everything(), period, Dates.today(terminal.clock()));
            var sheet = FigureSheet.of(report, new Me(vault).role(), terminal.text());
            if (json) {
                terminal.out().println(Json.write(sheet));
            } else {
                sheet.figures().forEach(line -> terminal.out().println(sheet.readable(line, terminal.text())));
            }
            return Exit.DONE;
        }
    }
}
