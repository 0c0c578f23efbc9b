package nl.trede.region.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.common.time.Quarter;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A workbook as it was received. A newer revision for the same period supersedes it, after which it counts no more but stays in the archive.
///
/// @param workbookId     the same for every revision of one workbook
/// @param importId       the reading that brought it
/// @param fingerprint    of the key that signed it; null when it was not signed
/// @param installationId the caseload it came from
/// @param regionCode     of the sending team; null when the team has no region
/// @param period         a quarter as `2026-Q3`
/// @param referenceDate  the day up to which the sender's figures were computed
/// @param definitions    the version of the definitions the sender counted by
/// @param withoutRow     how many clients count in totals only; −1 when that is one to four
/// @param contentSha256  over all values as they were read
/// @param handEdited     how many cells were changed after it was written
/// @param supersededBy   the id of the row that took its place; null while it counts
@RecordBuilder
public record ReceivedWorkbook(
        UUID id,
        UUID workbookId,
        int revision,
        UUID importId,
        @Nullable String fingerprint,
        UUID installationId,
        @Nullable String coach,
        String team,
        String organisation,
        @Nullable String regionCode,
        String period,
        LocalDate referenceDate,
        Instant createdAt,
        Instant receivedAt,
        String definitions,
        int withoutRow,
        String contentSha256,
        int handEdited,
        @Nullable UUID supersededBy) implements Stored, ReceivedWorkbookBuilder.With {

    /// Whether its numbers are part of the region's figures.
    public boolean counts() {
        return supersededBy == null;
    }

    /// @throws java.util.NoSuchElementException when the period is no quarter, which intake refuses
    public Quarter quarter() {
        return Quarter.parse(period).orElseThrow();
    }
}
