package nl.trede.jobs.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// What a job start report holds besides the job itself (domain §1.4).
///
/// @param id          that of the job
/// @param adjustments what is arranged at the workplace
/// @param supports    what support is planned, in a sentence
@RecordBuilder
public record JobStartReport(
        UUID id,
        UUID clientId,
        LocalDate reportedOn,
        @Nullable String adjustments,
        @Nullable String supports) implements Stored, JobStartReportBuilder.With {
}
