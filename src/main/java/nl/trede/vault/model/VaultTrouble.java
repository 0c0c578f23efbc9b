package nl.trede.vault.model;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import nl.trede.common.outcome.Message;

/// The disk or the file refused. Carries a sentence for the user and never the database's own message, which may hold row values.
public final class VaultTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    private VaultTrouble(String key) {
        super(key);
        sentence = Message.of(key);
    }

    /// What to tell the user: what, where, what to do.
    public Message sentence() {
        return sentence;
    }

    public static VaultTrouble from(Throwable trouble) {
        for (Throwable at = trouble; at != null; at = at.getCause()) {
            String text = at.getMessage() == null ? "" : at.getMessage().toLowerCase(Locale.ROOT);
            if (text.contains("no space left") || text.contains("not enough space") || text.contains("disk full")
                    || text.contains("quota exceeded") || text.contains("file too large")) {
                return new VaultTrouble("vault.trouble.full");
            }
            if (at instanceof AccessDeniedException || at instanceof ReadOnlyFileSystemException
                    || text.contains("read-only file system") || text.contains("permission denied") || text.contains("read only")) {
                return new VaultTrouble("vault.trouble.readOnly");
            }
        }
        return new VaultTrouble(trouble instanceof IOException ? "vault.trouble.file" : "vault.trouble.database");
    }
}
