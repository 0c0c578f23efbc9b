package nl.trede.jobs.model.scheme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// A scheme that was asked for, for a client and a job (domain §7).
///
/// @param scheme    the code of the scheme in the rule table
/// @param decidedOn the day of the answer; empty while it is waited for
/// @param validUntil the last day that was asked for or approved, for what has to be approved for a time; empty for the usual two months of a
///                   proefplaatsing (domain §3.4)
/// @param reference number or name under which UWV or the municipality knows it
@RecordBuilder
public record Instrument(UUID id, UUID clientId, @Nullable UUID jobId, String scheme, LocalDate requestedOn, InstrumentDecision decision,
        @Nullable LocalDate decidedOn, @Nullable String reference, @Nullable LocalDate validUntil) implements Stored, InstrumentBuilder.With {
}
