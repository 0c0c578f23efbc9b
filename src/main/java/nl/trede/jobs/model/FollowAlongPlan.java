package nl.trede.jobs.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// *Steunplan*: the support while someone works (domain §7). The lines say who supports whom and how often.
///
/// @param id         that of the first contract of the job
/// @param reviewOn   when client and coach look at it again
/// @param stepDownOn from when support steps down; empty while that was not agreed
@RecordBuilder
public record FollowAlongPlan(
        UUID id,
        UUID clientId,
        LocalDate madeOn,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate stepDownOn,
        @Nullable String note) implements Stored, FollowAlongPlanBuilder.With {
}
