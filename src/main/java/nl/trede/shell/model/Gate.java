package nl.trede.shell.model;

import java.nio.file.Path;
import nl.trede.partners.model.NewCaseload;
import nl.trede.vault.model.Opening;

/// The door to a caseload: what the welcome screen can ask for. `Root` fills it in, because a new caseload also needs the
/// rooms' reference data.
public interface Gate {
    /// Opens a caseload with its passphrase or its recovery key.
    Opening open(Path folder, char[] secret);

    /// Makes a caseload in a new or empty folder and sets up whose it is.
    Opening create(Path folder, char[] passphrase, NewCaseload caseload);

    /// Opens the example of fictitious people, made afresh, without asking for a passphrase.
    Opening example();

    /// Whether a folder is the example's, which is never offered as the last caseload.
    boolean isExample(Path folder);
}
