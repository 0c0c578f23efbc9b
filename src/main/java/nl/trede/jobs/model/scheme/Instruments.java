package nl.trede.jobs.model.scheme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.TrialPlacement;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Keeps which schemes were asked for and what came of it. Each step is one transaction and can be taken back.
public final class Instruments {
    private final Vault vault;
    private final Clock clock;
    private final InstrumentRepository instruments;
    private final JobRepository jobs;

    public Instruments(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        instruments = new InstrumentRepository(vault);
        jobs = new JobRepository(vault);
    }

    /// @param before    empty when it is new
    /// @param jobBefore the job as it stood, when the answer changed until when it lasts
    public record Saved(Instrument instrument, Optional<Instrument> before, Optional<Job> jobBefore) {
    }

    /// A scheme was asked for today.
    public Outcome<Saved> request(UUID clientId, @Nullable UUID jobId, String scheme) {
        return ask(new Instrument(Ids.next(), clientId, jobId, scheme, Dates.today(clock), InstrumentDecision.AANGEVRAAGD, null, null, null));
    }

    /// Leave to let a proefplaatsing last longer was asked for today. The job keeps its last day until the answer comes. Refused: a day that is no
    /// extension, a day beyond the six months that are ever allowed (domain §10.16), a second request while one is open.
    public Outcome<Saved> extend(Job trial, @Nullable LocalDate until) {
        List<Job> others = jobs.ofClient(trial.clientId());
        List<Instrument> asked = instruments.ofClient(trial.clientId());
        if (until == null || !until.isAfter(TrialApproval.until(trial, asked))) {
            return Outcome.refused("jobs.refused.extensionShort", TrialApproval.until(trial, asked));
        }
        if (TrialPlacement.tooLong(trial.withEndDate(until), others)) {
            return Outcome.refused("jobs.refused.trialTooLong", TrialPlacement.lastAllowed(trial, others));
        }
        if (TrialApproval.waiting(trial, asked).isPresent()) {
            return Outcome.refused("jobs.refused.extensionTwice");
        }
        return ask(new Instrument(Ids.next(), trial.clientId(), trial.id(), TrialApproval.scheme(trial, asked), Dates.today(clock),
                InstrumentDecision.AANGEVRAAGD, null, null, until));
    }

    private Outcome<Saved> ask(Instrument instrument) {
        vault.write(write -> write.save(InstrumentRepository.SHELF, instrument));
        return Outcome.done(new Saved(instrument, Optional.empty(), Optional.empty()));
    }

    /// The answer came today. A proefplaatsing whose extension is approved lasts until the day that was asked for; one whose extension is refused
    /// until the day that was approved before.
    public Outcome<Saved> decide(Instrument before, InstrumentDecision decision) {
        LocalDate day = decision == InstrumentDecision.AANGEVRAAGD ? null : Dates.today(clock);
        Optional<Job> trial = TrialApproval.about(before) ? Optional.ofNullable(before.jobId()).flatMap(jobs::find) : Optional.empty();
        Instrument now = before.withDecision(decision).withDecidedOn(day);
        Instrument decided = decision == InstrumentDecision.TOEGEKEND && now.validUntil() == null && trial.isPresent()
                ? now.withValidUntil(TrialPlacement.end(trial.get())) : now;
        Optional<Job> changed = before.validUntil() == null ? Optional.empty() : trial.flatMap(job -> lasting(job, decided));
        vault.write(write -> {
            changed.ifPresent(job -> write.save(JobRepository.SHELF, job));
            return write.save(InstrumentRepository.SHELF, decided);
        });
        return Outcome.done(new Saved(decided, Optional.of(before), changed.isPresent() ? trial : Optional.empty()));
    }

    /// The proefplaatsing with the last day that follows from an answer; empty when that is the day it has.
    private Optional<Job> lasting(Job trial, Instrument answer) {
        List<Instrument> asked = instruments.ofClient(trial.clientId()).stream().map(one -> one.id().equals(answer.id()) ? answer : one).toList();
        LocalDate until = TrialApproval.until(trial, asked);
        boolean longer = answer.decision() == InstrumentDecision.TOEGEKEND && until.isAfter(TrialPlacement.end(trial));
        boolean shorter = answer.decision() == InstrumentDecision.AFGEWEZEN && until.isBefore(TrialPlacement.end(trial));
        return longer || shorter ? Optional.of(trial.withEndDate(until)) : Optional.empty();
    }

    public void undo(Saved saved) {
        vault.write(write -> {
            saved.jobBefore().ifPresent(job -> write.save(JobRepository.SHELF, job));
            return saved.before().map(before -> write.save(InstrumentRepository.SHELF, before))
                    .orElseGet(() -> write.remove(InstrumentRepository.SHELF, saved.instrument().id()));
        });
    }
}
