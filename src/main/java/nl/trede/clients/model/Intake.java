package nl.trede.clients.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// What a client tells at the start about work, wish and worries, in the client's own words and versioned (Zorgstandaard Arbeid als
/// Medicijn). One for each client; earlier versions stand in the history.
///
/// @param intakeDate  day of the talk
/// @param workNow     how it is with work or other things to do
/// @param incomeNow   what the client lives on, and whether that works out
/// @param workBefore  what work meant before
/// @param workMeaning what work means now
/// @param wish        what the client wants
/// @param worries     what the client worries about when it comes to work
/// @param holdingBack what holds the client back
@RecordBuilder
public record Intake(
        UUID id,
        UUID clientId,
        LocalDate intakeDate,
        @Nullable String workNow,
        @Nullable String incomeNow,
        @Nullable String workBefore,
        @Nullable String workMeaning,
        @Nullable String wish,
        @Nullable String worries,
        @Nullable String holdingBack) implements Stored, IntakeBuilder.With {
    /// Whether nothing was told yet.
    public boolean nothingTold() {
        return java.util.stream.Stream.of(workNow, incomeNow, workBefore, workMeaning, wish, worries, holdingBack)
                .allMatch(words -> words == null || words.isBlank());
    }
}
