package nl.trede.exchange.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A workbook that was read completely and checked; nothing of it is stored yet.
///
/// @param fingerprint hex SHA-256 of the sender's public key
/// @param publicKey   the key in base64 (X.509), to remember a new sender by
/// @param knownSender whether that key was seen before
/// @param sha256      hex, of the file as it was given
/// @param refused     every value that could not be read; the rows they stand in are left out
public record OpenedWorkbook(
        Path file,
        Manifest manifest,
        Integrity integrity,
        String fingerprint,
        String publicKey,
        boolean knownSender,
        String sha256,
        Map<String, List<?>> rowsBySheet,
        List<RefusedCell> refused) {
    public OpenedWorkbook {
        rowsBySheet = Map.copyOf(rowsBySheet);
        refused = List.copyOf(refused);
    }

    /// The rows of a sheet in the order of the file; empty when the template has no such sheet.
    @SuppressWarnings("unchecked")
    public <R> List<R> rows(SheetDefinition<R> sheet) {
        return (List<R>) rowsBySheet.getOrDefault(sheet.name(), List.of());
    }
}
