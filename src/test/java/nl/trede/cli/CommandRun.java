package nl.trede.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import nl.trede.common.text.Text;
import nl.trede.support.TestVault;

/// What one command printed and answered, run as from a terminal but without one.
record CommandRun(int code, String out, String err) {
    static final String SECRET = new String(TestVault.PASSPHRASE);

    /// Runs with the passphrase in the environment.
    static CommandRun of(String... arguments) {
        return with(Map.of("TREDE_PASSPHRASE", SECRET), arguments);
    }

    static CommandRun with(Map<String, String> environment, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(TestVault.CLOCK, TestVault.vaults(), Text.in(Text.DUTCH, Terminal.ROOMS), new PrintWriter(out, true),
                new PrintWriter(err, true), environment, prompt -> Optional.empty());
        int code = TredeCommand.of(terminal).execute(arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
