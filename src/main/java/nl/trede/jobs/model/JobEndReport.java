package nl.trede.jobs.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// What a job end report holds besides the job itself: client and coach often see the reason differently, so both are kept (domain §9.6, W38).
/// The coach's reason is the job's own.
///
/// @param id           that of the job
/// @param clientReason the reason as the client sees it; empty while it was not asked
/// @param clientWords  in the client's words
/// @param coachWords   how the coach sees it
/// @param nextJob      what the next job should be like
@RecordBuilder
public record JobEndReport(
        UUID id,
        UUID clientId,
        LocalDate reportedOn,
        @Nullable JobEndReason clientReason,
        @Nullable String clientWords,
        @Nullable String coachWords,
        @Nullable String nextJob) implements Stored, JobEndReportBuilder.With {
}
