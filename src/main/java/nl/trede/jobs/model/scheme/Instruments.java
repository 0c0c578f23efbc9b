package nl.trede.jobs.model.scheme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Keeps which schemes were asked for and what came of it. Each step is one transaction and can be taken back.
public final class Instruments {
    private final Vault vault;
    private final Clock clock;

    public Instruments(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /// @param before empty when it is new
    public record Saved(Instrument instrument, Optional<Instrument> before) {
    }

    /// A scheme was asked for today.
    public Outcome<Saved> request(UUID clientId, @Nullable UUID jobId, String scheme) {
        var instrument = new Instrument(Ids.next(), clientId, jobId, scheme, Dates.today(clock), InstrumentDecision.AANGEVRAAGD, null, null);
        vault.write(write -> write.save(InstrumentRepository.SHELF, instrument));
        return Outcome.done(new Saved(instrument, Optional.empty()));
    }

    /// The answer came today.
    public Outcome<Saved> decide(Instrument before, InstrumentDecision decision) {
        LocalDate day = decision == InstrumentDecision.AANGEVRAAGD ? null : Dates.today(clock);
        Instrument now = before.withDecision(decision).withDecidedOn(day);
        vault.write(write -> write.save(InstrumentRepository.SHELF, now));
        return Outcome.done(new Saved(now, Optional.of(before)));
    }

    public void undo(Saved saved) {
        vault.write(write -> saved.before().map(before -> write.save(InstrumentRepository.SHELF, before))
                .orElseGet(() -> write.remove(InstrumentRepository.SHELF, saved.instrument().id())));
    }
}
