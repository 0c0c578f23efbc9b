package nl.trede.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `trede vault`: what can be done with a vault itself.
@Command(name = "vault", description = "${bundle:cli.vault}")
final class VaultCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new Failure(Exit.USAGE, "cli.usage.noCommand");
    }
}
