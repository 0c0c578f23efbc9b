package nl.trede.jobs.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// What client and coach decided last about taking back the support of a job (domain §1.4, W41); what they decided before stands in the history.
///
/// @param id      that of the first contract of the job
/// @param againOn when it is asked again; empty when support steps down
@RecordBuilder
public record StepDown(UUID id, UUID clientId, LocalDate decidedOn, StepDownChoice choice, @Nullable LocalDate againOn, @Nullable String note)
        implements Stored, StepDownBuilder.With {
}
