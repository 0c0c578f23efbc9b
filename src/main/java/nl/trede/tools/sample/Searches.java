package nl.trede.tools.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.trede.clients.model.CareerProfile;
import nl.trede.clients.model.CareerProfileRepository;
import nl.trede.consent.model.Codes;
import nl.trede.employers.model.JobSearchPlan;
import nl.trede.employers.model.JobSearchPlanRepository;
import nl.trede.employers.model.PlanOccasion;
import nl.trede.employers.model.SearchTarget;
import nl.trede.employers.model.SearchTargetRepository;
import nl.trede.employers.model.TravelTime;
import nl.trede.employers.model.TravelTimeRepository;
import nl.trede.employers.model.WorkCondition;
import nl.trede.jobs.model.Job;

/// Search plans: written with the profile, for some adjusted later, with a few employers on them.
final class Searches {
    private static final int TARGETS = 3;
    /// How long a plan may wait for its new version, in days, and how many do, in percent.
    private static final int WAITS = 20;
    private static final int WAITING = 50;

    private final Batch batch;
    private final LocalDate today;

    Searches(Batch batch, LocalDate today) {
        this.batch = batch;
        this.today = today;
    }

    /// @param jobs of the route, after which the plan is brought up to date
    /// @param dice its own chance, so that the rest of the sample stays the same
    void describe(Route route, List<Job> jobs, Dice dice) {
        Optional<CareerProfile> profile = batch.of(CareerProfileRepository.SHELF).stream()
                .filter(one -> one.clientId().equals(route.client().id())).reduce((one, other) -> other);
        profile.ifPresent(one -> plan(route, one, jobs, dice));
    }

    private void plan(Route route, CareerProfile profile, List<Job> jobs, Dice dice) {
        LocalDate day = profile.profileDate();
        Vacancy wanted = route.wanted();
        Vacancy second = dice.pick(route.unit().vacancies());
        var needs = EnumSet.of(dice.pick(List.of(WorkCondition.values())), dice.pick(List.of(WorkCondition.values())));
        var first = new JobSearchPlan(dice.id(day), route.client().id(), 1, day, PlanOccasion.EERSTE, wanted.title(), wanted.branch().name(),
                wanted.employer().city(), Codes.write(needs));
        batch.add(JobSearchPlanRepository.SHELF, first);
        again(profile, jobs).filter(change -> change.day().isAfter(day)).ifPresent(change -> {
            boolean waits = change.day().isAfter(today.minusDays(WAITS)) && dice.chance(WAITING);
            LocalDate later = change.day().plusDays(dice.between(1, 9));
            if (!waits) {
                LocalDate written = later.isAfter(today) ? today : later;
                batch.add(JobSearchPlanRepository.SHELF, first.withId(dice.id(written)).withVersion(2).withWrittenOn(written)
                        .withOccasion(change.occasion()).withTargetRoles(wanted.title().equals(second.title()) ? wanted.title()
                                : wanted.title() + "\n" + second.title())
                        .withBranches(Codes.write(EnumSet.of(wanted.branch(), second.branch()))));
            }
        });
        List.of(wanted, dice.pick(route.unit().vacancies()), dice.pick(route.unit().vacancies())).stream().limit(TARGETS)
                .map(one -> one.employer().id()).distinct().forEach(employer -> batch.add(SearchTargetRepository.SHELF,
                        new SearchTarget(dice.id(day), route.client().id(), employer, day)));
        String near = wanted.employer().city();
        Stream.of(near, second.employer().city()).filter(Objects::nonNull).distinct().forEach(town -> batch.add(TravelTimeRepository.SHELF,
                new TravelTime(dice.id(day), route.client().id(), town, 5 * dice.between(2, town.equals(near) ? profile.travelMinutes() / 5 : 12))));
    }

    private record Change(LocalDate day, PlanOccasion occasion) { }

    /// What last asked for a new version: the date in the profile, or a job that began or ended.
    private Optional<Change> again(CareerProfile profile, List<Job> jobs) {
        return Stream.concat(Stream.ofNullable(profile.nextReview()).map(day -> new Change(day, PlanOccasion.BIJGESTELD)),
                jobs.stream().flatMap(job -> Stream.concat(Stream.of(new Change(job.startDate(), PlanOccasion.NA_BAANSTART)),
                        Stream.ofNullable(job.endDate()).map(day -> new Change(day, PlanOccasion.NA_BAANEINDE)))))
                .filter(change -> !change.day().isAfter(today)).max(Comparator.comparing(Change::day));
    }
}
