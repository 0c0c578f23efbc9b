package nl.trede.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine;

/// `trede`: the commands of the terminal, and how each of them fails. Knows no JavaFX; `tour` loads it by itself.
@Command(name = "trede", version = "Trede 0.1.0", description = "${bundle:cli.trede}")
public final class TredeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "${bundle:cli.option.debug}")
    private boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "${bundle:cli.option.help}")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "${bundle:cli.option.version}")
    private boolean version;

    private TredeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Runs the program with terminal arguments.
    ///
    /// @return the exit code
    public static int run(String... arguments) {
        return of(Terminal.real()).execute(arguments);
    }

    static CommandLine of(Terminal terminal) {
        var root = new TredeCommand(terminal);
        var vault = new CommandLine(new VaultCommand()).addSubcommand(new VaultCreateCommand(terminal));
        var line = new CommandLine(root).addSubcommand(new TourCommand(terminal)).addSubcommand(vault)
                .addSubcommand(new ImportCommand(terminal)).addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new FiguresCommand(terminal)).addSubcommand(new CheckCommand(terminal));
        var troubles = new Troubles(terminal, () -> root.debug);
        line.setResourceBundle(bundle(terminal.text().locale()));
        line.setOut(terminal.out()).setErr(terminal.err());
        line.setExecutionExceptionHandler(troubles).setParameterExceptionHandler(troubles);
        line.setUsageHelpAutoWidth(true);
        headings(line, terminal);
        return line;
    }

    @Override
    public Integer call() {
        throw new Failure(Exit.USAGE, "cli.usage.noCommand");
    }

    private static void headings(CommandLine line, Terminal terminal) {
        line.getCommandSpec().usageMessage().synopsisHeading(terminal.text().get("cli.help.usage") + " ")
                .commandListHeading("%n" + terminal.text().get("cli.help.commands") + "%n").sortOptions(false);
        line.getSubcommands().values().forEach(command -> headings(command, terminal));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("nl.trede.cli.messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
