package nl.trede.tools.sample;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.CareerProfile;
import nl.trede.clients.model.CareerProfileRepository;
import nl.trede.consent.model.Codes;
import nl.trede.employers.model.JobSearchPlan;
import nl.trede.employers.model.JobSearchPlanRepository;
import nl.trede.employers.model.PlanOccasion;
import nl.trede.employers.model.SearchTarget;
import nl.trede.employers.model.SearchTargetRepository;
import nl.trede.employers.model.WorkCondition;

/// Search plans: written with the profile, for some adjusted later, with a few employers on them.
final class Searches {
    private static final int TARGETS = 3;
    private static final int ADJUSTED = 40;

    private final Batch batch;
    private final LocalDate today;

    Searches(Batch batch, LocalDate today) {
        this.batch = batch;
        this.today = today;
    }

    /// @param dice its own chance, so that the rest of the sample stays the same
    void describe(Route route, Dice dice) {
        Optional<CareerProfile> profile = batch.of(CareerProfileRepository.SHELF).stream()
                .filter(one -> one.clientId().equals(route.client().id())).reduce((one, other) -> other);
        profile.ifPresent(one -> plan(route, one.profileDate(), dice));
    }

    private void plan(Route route, LocalDate day, Dice dice) {
        Vacancy wanted = route.wanted();
        Vacancy second = dice.pick(route.unit().vacancies());
        var needs = EnumSet.of(dice.pick(List.of(WorkCondition.values())), dice.pick(List.of(WorkCondition.values())));
        var first = new JobSearchPlan(dice.id(day), route.client().id(), 1, day, PlanOccasion.EERSTE, wanted.title(), wanted.branch().name(),
                wanted.employer().city(), Codes.write(needs));
        batch.add(JobSearchPlanRepository.SHELF, first);
        LocalDate later = day.plusDays(dice.between(60, 120));
        if (dice.chance(ADJUSTED) && later.isBefore(today) && !second.title().equals(wanted.title())) {
            batch.add(JobSearchPlanRepository.SHELF, first.withId(dice.id(later)).withVersion(2).withWrittenOn(later).withOccasion(PlanOccasion.BIJGESTELD)
                    .withTargetRoles(wanted.title() + "\n" + second.title())
                    .withBranches(Codes.write(EnumSet.of(wanted.branch(), second.branch()))));
        }
        List.of(wanted, dice.pick(route.unit().vacancies()), dice.pick(route.unit().vacancies())).stream().limit(TARGETS)
                .map(one -> one.employer().id()).distinct().forEach(employer -> batch.add(SearchTargetRepository.SHELF,
                        new SearchTarget(dice.id(day), route.client().id(), employer, day)));
    }
}
