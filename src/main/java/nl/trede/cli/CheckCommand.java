package nl.trede.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.trede.vault.model.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `trede check`: reads the whole vault and says whether the log and the rows it accounts for still agree.
@Command(name = "check", description = "${bundle:cli.check}")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private VaultOption place;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Vault vault = place.open(terminal)) {
            Optional<String> finding = terminal.vaults().verify(vault);
            vault.rows().forEach((table, rows) -> terminal.out().printf("%-22s %,10d%n", table, rows));
            if (finding.isPresent()) {
                throw new Failure(Exit.TROUBLE, finding.get().equals("audit_event") ? "cli.check.log" : "cli.check.rows", finding.get());
            }
            terminal.say("cli.check.done", vault.rows().getOrDefault("audit_event", 0L));
            return Exit.DONE;
        }
    }
}
