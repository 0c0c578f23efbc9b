package nl.trede.tools;

import java.nio.file.Path;
import nl.trede.partners.model.NewCaseload;
import nl.trede.shell.model.Gate;
import nl.trede.vault.model.Opening;

/// Shows the welcome pages without anything behind them.
final class ClosedGate implements Gate {
    @Override
    public Opening open(Path folder, char[] secret) {
        return new Opening.WrongPassphrase();
    }

    @Override
    public Opening create(Path folder, char[] passphrase, NewCaseload caseload) {
        return new Opening.WrongPassphrase();
    }

    @Override
    public Opening example() {
        return new Opening.WrongPassphrase();
    }

    @Override
    public boolean isExample(Path folder) {
        return false;
    }
}
