package nl.trede.exchange.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A workbook that was read in, as one unit that can be undone.
///
/// @param fileName without its folder
/// @param sha256   hex, of the file as it was given
/// @param undoneAt empty while it stands
@RecordBuilder
public record ImportRecord(
        UUID id,
        Instant importedAt,
        String actor,
        String fileName,
        String sha256,
        @Nullable UUID workbookId,
        int rowsNew,
        int rowsChanged,
        int rowsSame,
        int rowsRefused,
        @Nullable Instant undoneAt) implements Stored, ImportRecordBuilder.With {
}
