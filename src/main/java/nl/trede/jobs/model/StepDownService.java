package nl.trede.jobs.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.LifeDomains;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.Vault;
import org.jspecify.annotations.Nullable;

/// Brings up what the dossier tells about stepping down, and keeps what client and coach decide. Support that steps down gets its day in the
/// *steunplan*, which begins when there was none, in the same transaction.
public final class StepDownService {
    private static final int LONGEST = 2000;

    private final Vault vault;
    private final Clock clock;
    private final StepDownRepository decisions;
    private final FollowAlongPlanRepository plans;

    public StepDownService(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        decisions = new StepDownRepository(vault);
        plans = new FollowAlongPlanRepository(vault);
    }

    /// The question as it stands.
    ///
    /// @param last what was decided last
    public record Question(List<StepDownSign> signs, Optional<StepDown> last) {
    }

    /// Empty for a place that is not paid or not supported, for one that is over, before the last month of the first year, and once support steps
    /// down.
    public Optional<Question> question(Employment job, List<Checkpoint> checks) {
        LocalDate today = Dates.today(clock);
        Optional<StepDown> last = decisions.find(job.id());
        boolean asked = job.first().kind().paid() && job.last().wantsSupport() && (job.end() == null || !job.end().isBefore(today))
                && plans.find(job.id()).map(FollowAlongPlan::stepDownOn).isEmpty()
                && (last.isPresent() || !today.isBefore(job.start().plusMonths(StepDownSign.STEADY_MONTHS - 1L)));
        return asked ? Optional.of(new Question(StepDownSign.of(job, checks, new ActionItemRepository(vault).ofClient(job.first().clientId()),
                new LifeDomains(vault).signals(job.first().clientId()), today), last)) : Optional.empty();
    }

    /// When it is asked again, unless another day is chosen.
    public LocalDate again() {
        return Dates.today(clock).plusDays(StepDownSign.LOOK_DAYS);
    }

    /// Support steps down from a day on.
    public Outcome<Runnable> stepDown(Employment job, @Nullable LocalDate from, @Nullable String note) {
        if (from == null || from.isBefore(job.start())) {
            return Outcome.refused("jobs.down.refused.from", job.start());
        }
        LocalDate today = Dates.today(clock);
        Optional<FollowAlongPlan> before = plans.find(job.id());
        FollowAlongPlan plan = before.orElseGet(() -> new FollowAlongPlan(job.id(), job.first().clientId(), today, today.plusDays(PlanService.REVIEW_DAYS), null, null));
        return decide(new StepDown(job.id(), job.first().clientId(), today, StepDownChoice.AFBOUWEN, null, note), Optional.of(plan.withStepDownOn(from)), before);
    }

    /// Support goes on; it is asked again on a day.
    public Outcome<Runnable> notYet(Employment job, @Nullable LocalDate again, @Nullable String note) {
        LocalDate today = Dates.today(clock);
        if (again == null || !again.isAfter(today) || again.isAfter(today.plusYears(1))) {
            return Outcome.refused("jobs.down.refused.again", today.plusYears(1));
        }
        return decide(new StepDown(job.id(), job.first().clientId(), today, StepDownChoice.NOG_NIET, again, note), Optional.empty(), Optional.empty());
    }

    /// @return how to take it back
    private Outcome<Runnable> decide(StepDown entered, Optional<FollowAlongPlan> plan, Optional<FollowAlongPlan> planBefore) {
        StepDown decision = entered.withNote(entered.note() == null || entered.note().isBlank() ? null : entered.note().strip());
        if (decision.note() != null && decision.note().length() > LONGEST) {
            return Outcome.refused("jobs.refused.long", LONGEST);
        }
        Optional<StepDown> before = decisions.find(decision.id());
        vault.write(write -> {
            plan.ifPresent(one -> write.save(FollowAlongPlanRepository.SHELF, one));
            return write.save(StepDownRepository.SHELF, decision);
        });
        return Outcome.done(() -> vault.write(write -> {
            plan.ifPresent(made -> planBefore.ifPresentOrElse(one -> write.save(FollowAlongPlanRepository.SHELF, one),
                    () -> write.remove(FollowAlongPlanRepository.SHELF, made.id())));
            return before.map(one -> write.save(StepDownRepository.SHELF, one)).orElseGet(() -> write.remove(StepDownRepository.SHELF, decision.id()));
        }));
    }
}
