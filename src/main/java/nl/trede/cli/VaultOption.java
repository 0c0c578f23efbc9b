package nl.trede.cli;

import java.nio.file.Path;
import nl.trede.vault.model.Opening;
import nl.trede.vault.model.Vault;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which vault a command works on.
final class VaultOption {
    @Option(names = "--vault", required = true, paramLabel = "DIR", description = "${bundle:cli.option.vault}")
    private Path folder;

    @Mixin
    private SecretOption secret;

    Path folder() {
        return folder;
    }

    SecretOption secret() {
        return secret;
    }

    /// Opens it; the caller closes it.
    ///
    /// @throws Failure with the reason when it stays closed
    Vault open(Terminal terminal) {
        return opened(terminal.vaults().open(folder, secret.read(terminal)));
    }

    static Vault opened(Opening opening) {
        return switch (opening) {
            case Opening.Opened(Vault vault) -> vault;
            case Opening.Created(Vault vault, String key) -> vault;
            case Opening.WrongPassphrase() -> throw new Failure(Exit.LOCKED, "cli.refused.wrongPassphrase");
            case Opening.Refused(Opening.Reason why, var message) ->
                    throw new Failure(why == Opening.Reason.IN_USE ? Exit.LOCKED : Exit.TROUBLE, message);
        };
    }
}
