package nl.trede.jobs.model.scheme;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.employers.model.scheme.Fact;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Keeps what was found out: one answer to each question for a client, or for a client and a job. A new answer takes the place of the old
/// one, which stays in the history.
public final class SchemeAnswers {
    /// The highest number that can be answered: a percentage, or months.
    private static final BigDecimal MOST = BigDecimal.valueOf(999);

    private final Vault vault;
    private final Clock clock;
    private final SchemeAnswerRepository answers;

    public SchemeAnswers(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        this.answers = new SchemeAnswerRepository(vault);
    }

    /// @param before empty when the question had no answer yet
    public record Saved(SchemeAnswer answer, Optional<SchemeAnswer> before) {
    }

    public Outcome<Saved> yesNo(UUID clientId, @Nullable UUID jobId, Fact fact, boolean yes) {
        return Outcome.done(save(clientId, jobId, fact, yes, null));
    }

    /// @param typed a number from 0 to 999, with a comma or a point
    public Outcome<Saved> number(UUID clientId, @Nullable UUID jobId, Fact fact, String typed) {
        String plain = typed.strip().replace(',', '.').replaceAll("\\s*%$", "");
        if (!plain.matches("\\d{1,3}([.]\\d{1,2})?") || new BigDecimal(plain).compareTo(MOST) > 0) {
            return Outcome.refused("jobs.schemes.refused.number");
        }
        return Outcome.done(save(clientId, jobId, fact, null, new BigDecimal(plain).setScale(2, java.math.RoundingMode.UNNECESSARY)));
    }

    /// The question is open again.
    public Saved forget(SchemeAnswer answer) {
        vault.write(write -> write.remove(SchemeAnswerRepository.SHELF, answer.id()));
        return new Saved(answer, Optional.of(answer));
    }

    public void undo(Saved saved) {
        vault.write(write -> saved.before().map(before -> write.save(SchemeAnswerRepository.SHELF, before))
                .orElseGet(() -> write.remove(SchemeAnswerRepository.SHELF, saved.answer().id())));
    }

    private Saved save(UUID clientId, @Nullable UUID jobId, Fact fact, @Nullable Boolean affirmed, @Nullable BigDecimal amount) {
        Optional<SchemeAnswer> before = answers.ofClient(clientId).stream().filter(one -> one.fact() == fact
                && Objects.equals(one.jobId(), jobId)).findFirst();
        var answer = new SchemeAnswer(before.map(SchemeAnswer::id).orElseGet(Ids::next), clientId, jobId, fact, affirmed, amount, Dates.today(clock));
        vault.write(write -> write.save(SchemeAnswerRepository.SHELF, answer));
        return new Saved(answer, before);
    }
}
