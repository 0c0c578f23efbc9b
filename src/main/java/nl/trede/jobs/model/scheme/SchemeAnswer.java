package nl.trede.jobs.model.scheme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.employers.model.scheme.Answer;
import nl.trede.employers.model.scheme.Fact;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// What a coach found out for the schemes and what stands nowhere else. It says yes, no or a number, never why: no health data is kept.
///
/// @param jobId    the job it is about; empty for what holds for the client in every job
/// @param affirmed the answer to a question of yes or no
/// @param amount   the answer to a question for a number
@RecordBuilder
public record SchemeAnswer(UUID id, UUID clientId, @Nullable UUID jobId, Fact fact, @Nullable Boolean affirmed, @Nullable BigDecimal amount,
        LocalDate answeredOn) implements Stored, SchemeAnswerBuilder.With {
    public Answer answer() {
        return affirmed != null ? new Answer.YesNo(affirmed) : new Answer.Amount(amount);
    }
}
