package nl.trede.employers.model;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.clients.model.HalfTypedForms;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.time.Dates;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;

/// The search plan of a client and the employers on it. A change makes a new version beside the earlier ones.
public final class SearchPlanService {
    private static final String FORM = "plan";
    private static final int ROLES = 2000;
    private static final int PLACES = 1000;

    private final Vault vault;
    private final Clock clock;
    private final JobSearchPlanRepository plans;
    private final SearchTargetRepository targets;

    public SearchPlanService(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
        plans = new JobSearchPlanRepository(vault);
        targets = new SearchTargetRepository(vault);
    }

    /// A plan with nothing in it yet.
    public JobSearchPlan blank(UUID clientId) {
        return new JobSearchPlan(Ids.next(), clientId, 1, Dates.today(clock), PlanOccasion.EERSTE, "", "", "", "");
    }

    /// What was typed in a new version and not saved, however the program ended.
    public Optional<JobSearchPlan> draft(UUID clientId) {
        return new HalfTypedForms(vault).find(clientId, FORM, JobSearchPlan.class);
    }

    /// Keeps what is typed so far; it is no version yet.
    public void keepDraft(JobSearchPlan typed) {
        new HalfTypedForms(vault).keep(typed.clientId(), FORM, typed);
    }

    /// What was typed is not wanted.
    public void dropDraft(UUID clientId) {
        vault.write(write -> {
            HalfTypedForms.drop(write, clientId, FORM);
            return clientId;
        });
    }

    /// Writes a new version with what was filled in; when nothing differs from the last version, that one is the answer. Refused when it says
    /// neither which work nor which branch, and when it is too long.
    public Outcome<JobSearchPlan> write(JobSearchPlan entered) {
        JobSearchPlan plan = entered.withTargetRoles(tidy(entered.roles())).withPlaces(tidy(entered.towns()));
        if (plan.roles().isEmpty() && plan.branchSet().isEmpty()) {
            return Outcome.refused("employers.plan.refused.empty");
        }
        if (plan.targetRoles().length() > ROLES || plan.places().length() > PLACES) {
            return Outcome.refused("employers.plan.refused.long");
        }
        var today = Dates.today(clock);
        List<JobSearchPlan> before = plans.ofClient(plan.clientId());
        Optional<JobSearchPlan> last = before.stream().findFirst();
        if (last.filter(plan::says).isPresent()) {
            dropDraft(plan.clientId());
            return Outcome.done(last.get());
        }
        JobSearchPlan version = plan.withId(Ids.next()).withVersion(last.map(JobSearchPlan::version).orElse(0) + 1).withWrittenOn(today)
                .withOccasion(occasion(plan.clientId(), last));
        vault.write(write -> {
            HalfTypedForms.drop(write, plan.clientId(), FORM);
            return write.save(JobSearchPlanRepository.SHELF, version);
        });
        return Outcome.done(version);
    }

    /// Takes a version back that was written by mistake; it stays in the history.
    public void remove(JobSearchPlan version) {
        vault.write(write -> write.remove(JobSearchPlanRepository.SHELF, version.id()));
    }

    /// Puts an employer on a client's plan. Refused for one that is not to be contacted, unless the coach is sure.
    public Outcome<SearchTarget> add(UUID clientId, UUID employerId, boolean surely) {
        Optional<Employer> employer = new EmployerRepository(vault).find(employerId);
        if (employer.isEmpty()) {
            return Outcome.refused("employers.contact.refused.employer");
        }
        Optional<SearchTarget> known = targets.ofClient(clientId).stream().filter(one -> one.employerId().equals(employerId)).findFirst();
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        if (employer.get().doNotContact() && !surely) {
            return Outcome.refused(EmployerContactService.DO_NOT_CONTACT, Optional.ofNullable(employer.get().doNotContactReason()).orElse(""));
        }
        return put(new SearchTarget(Ids.next(), clientId, employerId, Dates.today(clock)));
    }

    /// Puts one back that was taken off.
    public Outcome<SearchTarget> put(SearchTarget target) {
        vault.write(write -> write.save(SearchTargetRepository.SHELF, target));
        return Outcome.done(target);
    }

    public void remove(SearchTarget target) {
        vault.write(write -> write.remove(SearchTargetRepository.SHELF, target.id()));
    }

    private PlanOccasion occasion(UUID clientId, Optional<JobSearchPlan> last) {
        if (last.isEmpty()) {
            return PlanOccasion.EERSTE;
        }
        return Optional.ofNullable(new JobChanges(vault).last(About.client(clientId), Dates.today(clock)).get(clientId))
                .filter(change -> !change.day().isBefore(last.get().writtenOn())).map(JobChange::occasion).orElse(PlanOccasion.BIJGESTELD);
    }

    private static String tidy(List<String> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.split("[,;]"))).map(String::strip).filter(line -> !line.isEmpty()).distinct()
                .collect(Collectors.joining("\n"));
    }
}
