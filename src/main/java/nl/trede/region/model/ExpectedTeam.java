package nl.trede.region.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// What the coordinator said about a team that should deliver each quarter. Teams that once delivered are expected without it.
///
/// @param fromPeriod the first quarter that is expected
/// @param toPeriod   the last one; null while the team keeps delivering
@RecordBuilder
public record ExpectedTeam(
        UUID id,
        String team,
        String organisation,
        @Nullable String regionCode,
        String fromPeriod,
        @Nullable String toPeriod) implements Stored, ExpectedTeamBuilder.With {
}
