package nl.trede.exchange.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A workbook that was written: who made it, for whom, over what, and what it held. Never its content.
///
/// @param columnCount   columns over all sheets
/// @param fileName      without its folder
/// @param sha256        hex, of the file as it was written
/// @param contentDigest hex, over the values of all sheets: equal for two exports of the same data
@RecordBuilder
public record ExportRecord(
        UUID id,
        UUID workbookId,
        int workbookRevision,
        @Nullable UUID recipientId,
        Instant exportedAt,
        String actor,
        Template template,
        String period,
        int rowCount,
        int columnCount,
        String fileName,
        String sha256,
        String contentDigest,
        boolean pseudonymised,
        boolean passwordProtected) implements Stored, ExportRecordBuilder.With {
}
