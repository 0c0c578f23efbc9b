package nl.trede.route.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.clients.model.Trajectory;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// Where one paper of the subsidy stands: never what it says.
///
/// @param who        who has it now, at the other side
/// @param answeredOn day of the answer
/// @param reference  what the other side calls it
@RecordBuilder
public record SubsidyPaper(
        UUID id,
        UUID clientId,
        UUID trajectoryId,
        PaperKind kind,
        @Nullable String who,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate answeredOn,
        @Nullable PaperAnswer answer,
        @Nullable String reference) implements Stored, SubsidyPaperBuilder.With {

    /// A paper of which nothing is known yet.
    public static SubsidyPaper blank(Trajectory trajectory, PaperKind kind) {
        return new SubsidyPaper(Ids.next(), trajectory.clientId(), trajectory.id(), kind, null, null, null, null, null);
    }
}
