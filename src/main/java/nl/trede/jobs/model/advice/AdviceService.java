package nl.trede.jobs.model.advice;

import java.time.Clock;
import java.util.Optional;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Vault;

/// Notes income advice, changes it, and takes that back.
public final class AdviceService {
    private static final int LONGEST_NAME = 200;

    private final Vault vault;
    private final Clock clock;

    public AdviceService(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /// @param before empty when it is new
    public record Saved(BenefitsAdvice advice, Optional<BenefitsAdvice> before) {
    }

    /// Refused: no day, a day that has not come yet, nobody who gave it.
    public Outcome<Saved> save(BenefitsAdvice advice) {
        if (advice.adviceDate() == null) {
            return Outcome.refused("jobs.advice.refused.noDay");
        }
        if (advice.adviceDate().isAfter(Dates.today(clock))) {
            return Outcome.refused("jobs.advice.refused.future");
        }
        if (advice.byWhom().isBlank() || advice.byWhom().length() > LONGEST_NAME) {
            return Outcome.refused("jobs.advice.refused.byWhom");
        }
        Optional<BenefitsAdvice> before = vault.write(write -> {
            Optional<BenefitsAdvice> stood = write.find(BenefitsAdviceRepository.SHELF, advice.id());
            write.save(BenefitsAdviceRepository.SHELF, advice);
            return stood;
        });
        return Outcome.done(new Saved(advice, before));
    }

    public void undo(Saved saved) {
        vault.write(write -> saved.before().map(before -> write.save(BenefitsAdviceRepository.SHELF, before))
                .orElseGet(() -> write.remove(BenefitsAdviceRepository.SHELF, saved.advice().id())));
    }
}
