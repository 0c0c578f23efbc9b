package nl.trede.jobs.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.trede.vault.model.Stored;

/// One line of a *steunplan*: who supports whom, with what and how often, in one phase.
@RecordBuilder
public record SupportLine(
        UUID id,
        UUID planId,
        UUID clientId,
        SupportPhase phase,
        int listPosition,
        Supported supported,
        SupportGiver givenBy,
        SupportKind kind,
        SupportFrequency frequency) implements Stored, SupportLineBuilder.With {
}
