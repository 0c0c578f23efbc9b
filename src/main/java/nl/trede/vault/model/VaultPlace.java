package nl.trede.vault.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whether a folder is a safe place for a database. Synced and network folders break databases (reliability, fact 12):
/// two computers write half of the file each, and no lock holds.
final class VaultPlace {
    private static final List<String> SYNCED_NAMES = List.of("onedrive", "dropbox", "google drive", "googledrive", "my drive",
            "icloud drive", "icloud~", "mobile documents", "com~apple~clouddocs", "nextcloud", "owncloud", "syncthing", "surfdrive",
            "proton drive", "pcloud", "box sync", "megasync", "mega sync", "tresorit", "stack storage", "sharepoint");
    private static final List<String> SYNC_MARKERS = List.of(".stfolder", ".dropbox", ".dropbox.cache", ".owncloudsync.log",
            ".nextcloudsync.log", ".tresorit", ".sync_journal.db");
    private static final Set<String> NETWORK_STORES = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav",
            "davfs", "fuse.sshfs", "fuse.davfs2", "fuse.gvfsd-fuse", "9p", "fuse.rclone", "ncpfs");

    private VaultPlace() {
    }

    /// Why a folder is no place for a vault: the name of what syncs it or the kind of network store; empty when it is fine.
    static Optional<String> objection(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        return synced(absolute).or(() -> network(absolute));
    }

    private static Optional<String> synced(Path absolute) {
        for (Path at = absolute; at != null; at = at.getParent()) {
            String name = at.getFileName() == null ? "" : at.getFileName().toString();
            String lower = name.toLowerCase(Locale.ROOT);
            for (String synced : SYNCED_NAMES) {
                if (lower.equals(synced) || lower.startsWith(synced + " ") || lower.startsWith(synced + "-")) {
                    return Optional.of(name);
                }
            }
            for (String marker : SYNC_MARKERS) {
                if (Files.exists(at.resolve(marker))) {
                    return Optional.of(name.isEmpty() ? at.toString() : name);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> network(Path absolute) {
        if (absolute.toString().startsWith("\\\\")) {
            return Optional.of("\\\\");
        }
        Path existing = absolute;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            String type = existing == null ? "" : Files.getFileStore(existing).type().toLowerCase(Locale.ROOT);
            return NETWORK_STORES.contains(type) ? Optional.of(type) : Optional.empty();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }
}
