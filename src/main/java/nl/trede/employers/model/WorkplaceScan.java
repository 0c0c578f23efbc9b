package nl.trede.employers.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A look at a workplace before a client is placed there (domain §7, S3 ch. 6). It holds for every job of the client at that employer: a
/// proefplaatsing and the contract after it need no second scan.
///
/// @param workplace        the job or department that was looked at
/// @param scannedBy        who looked
/// @param decision         what client and coach decided; empty while they have not
/// @param reason           why the client is placed although a light is red without an adjustment
/// @param agreedWithClient the scan was talked through with the client
@RecordBuilder
public record WorkplaceScan(
        UUID id,
        UUID clientId,
        UUID employerId,
        String workplace,
        LocalDate scannedOn,
        @Nullable String scannedBy,
        @Nullable ScanDecision decision,
        @Nullable String reason,
        boolean agreedWithClient) implements Stored, WorkplaceScanBuilder.With {
}
