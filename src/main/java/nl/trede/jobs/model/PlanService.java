package nl.trede.jobs.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.consent.model.Sharing;
import nl.trede.consent.model.Verdict;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// What a coach does with a *steunplan*. Support of the employer passes the one gate: without the client's leave it is refused.
public final class PlanService {
    /// Days after which client and coach look at a new plan again.
    public static final int REVIEW_DAYS = 91;
    private static final int NOTE = 4000;

    private final Vault vault;
    private final Clock clock;
    private final Sharing sharing;
    private final FollowAlongPlanRepository plans;
    private final SupportLineRepository lines;

    public PlanService(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        sharing = new Sharing(vault);
        plans = new FollowAlongPlanRepository(vault);
        lines = new SupportLineRepository(vault);
    }

    /// A plan and its lines, in the order of the phases.
    public record Whole(FollowAlongPlan plan, List<SupportLine> lines) {
    }

    public Optional<Whole> of(Employment job) {
        return plans.find(job.id()).map(plan -> new Whole(plan, ordered(lines.ofPlan(plan.id()))));
    }

    static List<SupportLine> ordered(List<SupportLine> lines) {
        return lines.stream().sorted(Comparator.comparing(SupportLine::phase).thenComparing(SupportLine::listPosition).thenComparing(SupportLine::id)).toList();
    }

    /// Whether the coach may support the employer, and if not, why and what can be done.
    public Verdict employerSupport(UUID clientId) {
        return sharing.approach(clientId, Dates.today(clock));
    }

    /// Starts a plan with the usual support.
    public Whole begin(Employment job) {
        LocalDate today = Dates.today(clock);
        var plan = new FollowAlongPlan(job.id(), job.first().clientId(), today, today.plusDays(REVIEW_DAYS), null, null);
        var usual = UsualSupport.lines(plan, employerSupport(plan.clientId()).allowed(), Ids::next);
        vault.write(write -> {
            boolean saved = write.save(FollowAlongPlanRepository.SHELF, plan);
            usual.forEach(line -> write.save(SupportLineRepository.SHELF, line));
            return saved;
        });
        return new Whole(plan, usual);
    }

    /// Takes a plan away again.
    public void remove(UUID planId) {
        List<SupportLine> ofPlan = lines.ofPlan(planId);
        vault.write(write -> {
            ofPlan.forEach(line -> write.remove(SupportLineRepository.SHELF, line.id()));
            return write.remove(FollowAlongPlanRepository.SHELF, planId);
        });
    }

    /// Changes when the plan is looked at again, from when support steps down, and what is noted with it.
    public Outcome<FollowAlongPlan> save(FollowAlongPlan entered) {
        FollowAlongPlan plan = entered.withNote(entered.note() == null || entered.note().isBlank() ? null : entered.note().strip());
        if (plan.note() != null && plan.note().length() > NOTE) {
            return Outcome.refused("jobs.refused.long", NOTE);
        }
        vault.write(write -> write.save(FollowAlongPlanRepository.SHELF, plan));
        return Outcome.done(plan);
    }

    /// Adds or changes a line. Refused: support of the employer that the client does not allow.
    public Outcome<SupportLine> save(SupportLine line) {
        if (line.supported() == Supported.WERKGEVER && employerSupport(line.clientId()) instanceof Verdict.Blocked why) {
            return new Outcome.Refused<>(why.reason());
        }
        vault.write(write -> write.save(SupportLineRepository.SHELF, line));
        return Outcome.done(line);
    }

    public void removeLine(UUID lineId) {
        vault.write(write -> write.remove(SupportLineRepository.SHELF, lineId));
    }
}
