package nl.trede.tools.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.trede.employers.model.EmployerPersonRepository;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.jobs.model.Job;
import nl.trede.partners.model.Coach;

/// Makes a whole sample, client by client.
public final class SampleMaker {
    private static final int EVERY_VERSION_UP_TO = 200;
    private static final int OBJECTOR = 10;
    private static final int OBJECTORS_APART = 29;
    /// Branches of chance from here on, one for each client, far from those of the rest.
    private static final long PERMISSIONS = 1L << 40;
    private static final long SEARCHES = 1L << 43;
    private static final long TASKS = 1L << 41;
    private static final long LOGS = 1L << 42;
    private static final long WORKPLACES = 1L << 42;
    private static final long ARRANGEMENTS = 1L << 43;
    private static final long SUPPORT = 1L << 44;
    private static final long VERSIONS = 1L << 45;

    private final long seed;
    private final LocalDate today;
    private final SampleSize size;
    private final Words words;

    public SampleMaker(long seed, LocalDate today, SampleSize size, Words words) {
        this.seed = seed;
        this.today = today;
        this.size = size;
        this.words = words;
    }

    public Batch make(Place place) {
        var batch = new Batch();
        var names = new Names(words);
        var office = new Office(seed, today, size, words, names, batch, place);
        var intake = new Intake(words, names, batch);
        var livelihood = new Livelihood(batch, names, today);
        var profiles = new Profiles(batch, today);
        var searches = new Searches(batch, today);
        var jobs = new Jobs(batch, today);
        var rungs = new Rungs(batch, today);
        var contacts = new Contacts(batch, new Dice(seed, -2));
        var log = new EmployerLog(batch, office, today, seed);
        var agreements = new Agreements(batch, today);
        var lives = new Lives(batch, words, today, seed);
        var permissions = new Permissions(batch, today, words);
        var workplaces = new Workplaces(batch, words, today);
        var arrangements = new Arrangements(batch, words, today);
        var support = new Support(batch, words, today);
        var versions = new Versions(batch);
        var tasks = new RouteTasks(batch, today);
        var papers = new RoutePapers(batch, today);
        var talking = new TreeMap<Integer, List<Route>>();
        for (int number = 0; number < size.clients(); number++) {
            var dice = new Dice(seed, number);
            Coach coach = office.coaches().get((int) ((long) number * office.coaches().size() / size.clients()));
            Story story = Story.of(number, dice);
            boolean fixed = number < Story.FIXED;
            List<Course> courses = new Courses(today, dice, fixed).of(story);
            List<Route> routes = intake.admit(courses, fixed ? story.payer() : Optional.empty(), number % OBJECTORS_APART == OBJECTOR, coach, office.unit(coach), dice);
            Route latest = routes.getLast();
            livelihood.describe(latest);
            profiles.describe(latest);
            List<Job> last = List.of();
            for (Route route : routes) {
                List<Job> work = jobs.describe(route, fixed);
                last = work;
                rungs.describe(route, fixed && story.unmeasured());
                contacts.plan(route);
                log.describe(route, work);
                if (size.clients() <= EVERY_VERSION_UP_TO || number % 25 == 0) {
                    versions.describe(route);
                }
            }
            agreements.describe(latest, number);
            if (size.clients() <= EVERY_VERSION_UP_TO || number % 25 == 0) {
                talking.put(number, routes);
                workplaces.describe(latest, last, new Dice(seed, WORKPLACES + number));
            }
            searches.describe(latest, last, new Dice(seed, SEARCHES + number));
            lives.describe(latest, number);
            for (int at = 0; at < routes.size(); at++) {
                var chance = new Dice(seed, TASKS + 4L * number + at);
                tasks.describe(routes.get(at), chance);
                papers.describe(routes.get(at), chance);
            }
            arrangements.describe(latest, last, fixed && story == Story.JUST_PLACED, new Dice(seed, ARRANGEMENTS + number));
            permissions.describe(latest, number, last, new Dice(seed, PERMISSIONS + number));
            if (talking.containsKey(number)) {
                support.describe(latest, last, new Dice(seed, SUPPORT + number));
            }
        }
        for (int number = 0; number < office.coaches().size(); number++) {
            Coach coach = office.coaches().get(number);
            log.explore(coach, office.unit(coach), new Dice(seed, -10L - number));
        }
        contacts.write(size.contacts());
        var logs = new RouteLogs(batch);
        talking.forEach((number, routes) -> logs.describe(routes.getLast(), new Dice(seed, LOGS + number)));
        var talks = new Talks(batch, today);
        talking.forEach((number, routes) -> routes.forEach(route -> talks.describe(route, number)));
        if (size.clients() <= EVERY_VERSION_UP_TO) {
            var people = batch.of(EmployerPersonRepository.SHELF);
            var chance = new Dice(seed, VERSIONS);
            batch.of(EmployerRepository.SHELF).forEach(employer -> versions.describe(employer, people.stream()
                    .filter(person -> person.employerId().equals(employer.id())).toList(), office.coaches().getFirst(), today, chance));
        }
        return batch;
    }
}
