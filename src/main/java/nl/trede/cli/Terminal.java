package nl.trede.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.KeyCost;
import nl.trede.vault.model.Vaults;

/// What every command works with: the time, the door to vaults, where to write and whom to ask.
///
/// @param environment the environment variables
/// @param ask         asks for a secret on the console with the given prompt; empty when there is nobody to ask
record Terminal(Clock clock, Vaults vaults, Text text, PrintWriter out, PrintWriter err, Map<String, String> environment,
        Function<String, Optional<char[]>> ask) {
    /// The rooms whose sentences a command may print.
    static final List<String> ROOMS = List.of("common", "vault", "partners", "shell", "figures", "exchange", "region", "cli");

    /// The terminal that the program was started from.
    static Terminal real() {
        var clock = Clock.system(Dates.ZONE);
        var locale = Locale.getDefault().getLanguage().equals("en") ? Text.ENGLISH : Text.DUTCH;
        return new Terminal(clock, new Vaults(clock, KeyCost.STANDARD), Text.in(locale, ROOMS), new PrintWriter(System.out, true),
                new PrintWriter(System.err, true), System.getenv(), Terminal::askConsole);
    }

    void say(String key, Object... arguments) {
        out.println(text.get(key, arguments));
    }

    private static Optional<char[]> askConsole(String prompt) {
        Console console = System.console();
        return console == null || !console.isTerminal() ? Optional.empty() : Optional.ofNullable(console.readPassword("%s ", prompt));
    }
}
