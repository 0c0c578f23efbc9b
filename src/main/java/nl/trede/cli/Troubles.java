package nl.trede.cli;

import java.util.function.BooleanSupplier;
import nl.trede.vault.model.VaultTrouble;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/// Turns every failure into one line on stderr and an exit code; a stack trace only with `--debug`.
final class Troubles implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Terminal terminal;
    private final BooleanSupplier debug;

    Troubles(Terminal terminal, BooleanSupplier debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception trouble, CommandLine command, ParseResult parsed) {
        if (debug.getAsBoolean()) {
            trouble.printStackTrace(terminal.err());
        }
        return switch (trouble) {
            case Failure failure -> report(failure.code(), terminal.text().get(failure.sentence()));
            case VaultTrouble refused -> report(Exit.TROUBLE, terminal.text().get(refused.sentence()));
            default -> report(Exit.TROUBLE, terminal.text().get("cli.trouble.unexpected", trouble.getClass().getSimpleName()));
        };
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        if (debug.getAsBoolean()) {
            wrong.printStackTrace(terminal.err());
        }
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return report(Exit.USAGE, switch (wrong) {
            case UnmatchedArgumentException unknown ->
                    terminal.text().get("cli.usage.unknown", String.join(" ", unknown.getUnmatched()), command);
            case MissingParameterException missing -> terminal.text().get("cli.usage.missing", String.join(", ",
                    missing.getMissing().stream().map(Troubles::name).toList()), command);
            default -> wrong.getArgSpec() == null ? terminal.text().get("cli.usage.wrong", command)
                    : terminal.text().get("cli.usage.value", name(wrong.getArgSpec()), String.valueOf(wrong.getValue()), command);
        });
    }

    private static String name(picocli.CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private int report(int code, String sentence) {
        terminal.err().println(sentence.replaceAll("\\s*\\R\\s*", " "));
        return code;
    }
}
