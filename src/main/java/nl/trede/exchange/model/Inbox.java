package nl.trede.exchange.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells files that were read in before from new ones by what is in them, so that those need not even be opened: a folder of two
/// hundred files of which none changed costs one question to the database.
///
/// @param intake remembers what was read in
public record Inbox(WorkbookIntake intake) {
    /// The files that are not stored yet, in the same order. Also those that cannot be read: reading says what is wrong with them.
    public List<Path> fresh(Collection<Path> files) {
        Map<Path, Optional<String>> hashes = new LinkedHashMap<>();
        files.forEach(file -> hashes.put(file, sha256(file)));
        var before = intake.readBefore(hashes.values().stream().flatMap(Optional::stream).toList()).keySet();
        return hashes.entrySet().stream().filter(file -> file.getValue().filter(before::contains).isEmpty()).map(Map.Entry::getKey).toList();
    }

    private static Optional<String> sha256(Path file) {
        try {
            return Files.size(file) > ReadLimits.STANDARD.packed() ? Optional.empty() : Optional.of(Hashes.hex(Files.readAllBytes(file)));
        } catch (IOException | SecurityException unreachable) {
            return Optional.empty();
        }
    }
}
