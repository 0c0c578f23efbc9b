package nl.trede.tools.sample;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContactBuilder;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerPerson;
import nl.trede.employers.model.EmployerPersonRepository;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.EmployerResult;
import nl.trede.employers.model.Told;
import nl.trede.jobs.model.Job;
import nl.trede.partners.model.Coach;

/// Contacts with employers, in weeks as a coach has them: busy ones, thin ones and holidays.
final class EmployerLog {
    private static final List<EmployerChannel> CHANNELS = List.of(EmployerChannel.BEZOEK, EmployerChannel.TELEFOON,
            EmployerChannel.MAIL, EmployerChannel.VIDEO);

    private static final int DAYS_A_WEEK = 7;
    private static final int USUAL = 70;
    private static final int BUSY = 95;

    private final Batch batch;
    private final Office office;
    private final LocalDate today;
    private final long seed;
    private final Map<UUID, List<EmployerPerson>> people;

    EmployerLog(Batch batch, Office office, LocalDate today, long seed) {
        this.batch = batch;
        this.office = office;
        this.today = today;
        this.seed = seed;
        this.people = batch.of(EmployerPersonRepository.SHELF).stream().collect(Collectors.groupingBy(EmployerPerson::employerId));
    }

    void describe(Route route, List<Job> jobs) {
        Course course = route.course();
        Dice dice = route.dice();
        if (course.employerMet().isEmpty()) {
            course.start().map(start -> Dice.workday(start.plusDays(20))).filter(day -> day.isBefore(today))
                    .ifPresent(day -> log(route, route.wanted().employer().id(), day, EmployerChannel.TELEFOON,
                            EmployerPurpose.VACATURE, EmployerResult.LATER));
        }
        course.employerMet().ifPresent(first -> {
            log(route, employer(route), first, EmployerChannel.BEZOEK, EmployerPurpose.CLIENT_VOORSTELLEN, EmployerResult.INTERESSE);
            LocalDate last = course.end().orElse(course.lastContact());
            for (LocalDate day = first.plusDays(dice.between(3, 6)); !day.isAfter(last); day = day.plusDays(dice.between(4, 7))) {
                if (course.seeking(day) && dice.chance(pace(route.coach(), day))) {
                    search(route, Dice.workday(day));
                }
            }
        });
        jobs.forEach(job -> support(route, job));
    }

    /// Getting to know employers without a client in mind.
    void explore(Coach coach, Office.Unit unit, Dice dice) {
        for (LocalDate day = today.minusDays(700); day.isBefore(today); day = day.plusDays(dice.between(5, 16))) {
            if (dice.chance(pace(coach, day))) {
                UUID employer = dice.pick(unit.vacancies()).employer().id();
                var purpose = dice.chance(60) ? EmployerPurpose.KENNISMAKEN : EmployerPurpose.BEHOEFTE_LEREN;
                batch.add(EmployerContactRepository.SHELF, EmployerContactBuilder.builder().id(dice.id(day)).employerId(employer)
                        .personId(person(employer, dice)).coachId(coach.id()).contactDate(Dice.workday(day))
                        .channel(dice.pick(List.of(EmployerChannel.BEZOEK, EmployerChannel.TELEFOON, EmployerChannel.EVENEMENT), 60, 25, 15))
                        .purpose(purpose).result(dice.chance(70) ? EmployerResult.INTERESSE : EmployerResult.LATER)
                        .minutes(dice.between(2, 6) * 10).build());
            }
        }
    }

    private void search(Route route, LocalDate day) {
        Dice dice = route.dice();
        EmployerPurpose purpose = dice.pick(List.of(EmployerPurpose.CLIENT_VOORSTELLEN, EmployerPurpose.VACATURE,
                EmployerPurpose.BEHOEFTE_LEREN), 50, 30, 20);
        EmployerResult result = dice.pick(List.of(EmployerResult.INTERESSE, EmployerResult.LATER, EmployerResult.GEEN_INTERESSE,
                EmployerResult.GESPREK_GEPLAND, EmployerResult.AFGEWEZEN), 30, 25, 20, 15, 10);
        log(route, employer(route), day, dice.pick(CHANNELS, 68, 18, 8, 6), purpose, result);
    }

    /// A job that was there before the route is supported from the start of the route.
    private void support(Route route, Job job) {
        if (job.employerId() == null) {
            return;
        }
        LocalDate begun = route.course().start().orElse(today);
        boolean kept = job.startDate().isBefore(begun);
        if (!kept) {
            boolean trial = !job.kind().paid();
            LocalDate arranged = Dice.workday(job.startDate().minusDays(route.dice().between(3, 8)));
            log(route, job.employerId(), arranged.isAfter(today) ? Dice.workday(today.minusDays(1)) : arranged, EmployerChannel.BEZOEK,
                    trial ? EmployerPurpose.PROEFPLAATSING : EmployerPurpose.CLIENT_VOORSTELLEN,
                    trial ? EmployerResult.PROEFPLAATSING : EmployerResult.AANGENOMEN);
        }
        LocalDate last = job.endDate() == null ? route.course().end().orElse(today.minusDays(1)) : job.endDate();
        for (LocalDate day = (kept ? begun : job.startDate()).plusDays(9); day.isBefore(last); day = day.plusDays(route.dice().between(24, 45))) {
            log(route, job.employerId(), Dice.workday(day), route.dice().pick(CHANNELS, 55, 38, 4, 3),
                    route.dice().chance(80) ? EmployerPurpose.STEUN_OP_WERK : EmployerPurpose.EVALUATIE, null);
        }
    }

    private void log(Route route, UUID employer, LocalDate day, EmployerChannel channel, EmployerPurpose purpose, EmployerResult result) {
        Dice dice = route.dice();
        boolean visit = channel == EmployerChannel.BEZOEK;
        boolean goesOn = result == EmployerResult.INTERESSE || result == EmployerResult.LATER || result == EmployerResult.GESPREK_GEPLAND;
        LocalDate agreed = goesOn && dice.chance(45) ? day.plusDays(dice.between(5, 14)) : null;
        LocalDate next = agreed == null || agreed.isBefore(today.minusDays(2)) ? null : agreed;
        batch.add(EmployerContactRepository.SHELF, EmployerContactBuilder.builder().id(dice.id(day)).employerId(employer)
                .personId(person(employer, dice)).coachId(route.coach().id()).trajectoryId(route.trajectory().id())
                .clientId(route.client().id()).contactDate(day).channel(channel).clientPresent(visit && dice.chance(45))
                .byClient(dice.chance(8)).fitsPlan(dice.chance(84)).purpose(purpose).result(result)
                .nextAction(next == null ? null : route.phrases().of("next")).nextDate(next)
                .minutes(visit ? dice.between(6, 13) * 10 : dice.between(1, 4) * 5).told(Told.NIETS)
                .note(dice.chance(75) ? route.phrases().of("employer." + purpose) : null).build());
    }

    private static UUID employer(Route route) {
        Vacancy at = route.dice().chance(40) ? route.wanted() : route.dice().pick(route.unit().vacancies());
        return at.employer().id();
    }

    private UUID person(UUID employer, Dice dice) {
        List<EmployerPerson> known = people.getOrDefault(employer, List.of());
        return known.isEmpty() || dice.chance(15) ? null : dice.pick(known).id();
    }

    /// How likely a planned contact happens in a coach's week, in percent: none in holidays, fewer in thin weeks. The last
    /// seven days are busy, so that the week a visitor sees has something to show.
    private int pace(Coach coach, LocalDate day) {
        if (day.isAfter(today.minusDays(DAYS_A_WEEK))) {
            return BUSY;
        }
        UUID rhythm = office.rhythm(coach);
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int summer = 29 + Math.floorMod(rhythm.hashCode(), 5);
        if (week >= 52 || week == 1 || week == summer || week == summer + 1) {
            return 0;
        }
        long branch = rhythm.getLeastSignificantBits() + day.get(IsoFields.WEEK_BASED_YEAR) * 100L + week;
        return new Dice(seed, branch).pick(List.of(30, USUAL, BUSY), 20, 45, 35);
    }
}
