package nl.trede.vault.model;

import nl.trede.common.outcome.Message;

/// What came of opening or making a vault. Every refusal leaves the data as it was.
public sealed interface Opening {
    /// It is open; the caller closes it.
    record Opened(Vault vault) implements Opening { }

    /// A new vault is open; the recovery key is shown once and never kept.
    record Created(Vault vault, String recoveryKey) implements Opening { }

    /// The passphrase (or recovery key) does not fit.
    record WrongPassphrase() implements Opening { }

    /// It could not be opened or made.
    ///
    /// @param why one of the reasons a caller may treat apart
    record Refused(Reason why, Message message) implements Opening { }

    /// Why a vault was refused.
    enum Reason {
        NOT_FOUND,
        EXISTS,
        IN_USE,
        SYNCED_PLACE,
        NEWER_VERSION,
        DAMAGED,
        OLDER_COPY,
        DISK
    }
}
