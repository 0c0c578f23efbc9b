package nl.trede.tools.sample;

import static nl.trede.tools.sample.Dice.workday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.trede.clients.model.EndReason;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.Terms;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.jobs.model.JobKind;

/// Lays out one course step by step from its start.
final class CourseBuilder {
    private static final List<JobKind> PAID = List.of(JobKind.BETAALD_REGULIER, JobKind.BETAALD_BANENAFSPRAAK, JobKind.ZZP,
            JobKind.OPLEIDING_BBL, JobKind.BETAALD_BESCHUT);

    private final Dice dice;
    private final Method method;
    private final LocalDate start;
    private final TreeMap<LocalDate, Phase> phases = new TreeMap<>();
    private final List<Placement> placements = new ArrayList<>();
    private Purpose purpose = Purpose.WERK_VINDEN;
    private TrajectoryStatus status = TrajectoryStatus.ACTIEF;
    private Optional<LocalDate> end = Optional.empty();
    private Optional<EndReason> reason = Optional.empty();
    private Optional<LocalDate> employerMet = Optional.empty();
    private Optional<LocalDate> extended = Optional.empty();
    private LocalDate spoken;

    CourseBuilder(Dice dice, Method method, LocalDate start) {
        this.dice = dice;
        this.method = method;
        this.start = start;
        this.spoken = start;
    }

    LocalDate start() {
        return start;
    }

    CourseBuilder begin() {
        phases.put(start, Phase.KENNISMAKING);
        return this;
    }

    /// Profile and search as rapid as IPS wants; the first employer is met within 30 days in four of five routes.
    ///
    /// @return the day the search begins
    LocalDate searches() {
        phase(start.plusDays(dice.between(8, 18)), Phase.PROFIEL);
        LocalDate search = start.plusDays(dice.between(21, 42));
        phase(search, Phase.ZOEKEN);
        int days = dice.chance(80) ? dice.between(10, 29) : dice.chance(75) ? dice.between(33, 52) : dice.between(58, 64);
        employerMet = Optional.of(workday(start.plusDays(days)));
        return search;
    }

    /// Applications, sometimes a trial placement, then a paid job and the support that goes with it.
    CourseBuilder works(LocalDate work, LocalDate until) {
        boolean trial = work.minusMonths(2).isAfter(start.plusDays(75)) && dice.chance(45);
        LocalDate first = trial ? work.minusMonths(2) : work;
        phase(first.minusDays(dice.between(15, 35)), Phase.SOLLICITEREN);
        if (trial) {
            placements.add(new Placement(JobKind.PROEFPLAATSING, first, Optional.of(work.minusDays(1)), false));
        }
        phase(first, Phase.GEPLAATST);
        if (work.plusDays(32).isBefore(until)) {
            phase(work.plusDays(32), Phase.STEUN_OP_WERK);
        }
        if (work.plusDays(365).isBefore(until)) {
            phase(work.plusDays(365), Phase.AFBOUW);
        }
        return place(dice.pick(PAID, 72, 16, 4, 4, 4), work);
    }

    CourseBuilder place(JobKind kind, LocalDate day) {
        placements.add(new Placement(kind, day, Optional.empty(), false));
        return this;
    }

    /// The last job ends.
    CourseBuilder lose(LocalDate day) {
        var last = placements.removeLast();
        placements.add(new Placement(last.kind(), last.start(), Optional.of(day), true));
        return this;
    }

    CourseBuilder phase(LocalDate day, Phase phase) {
        phases.put(day, phase);
        return this;
    }

    CourseBuilder purpose(Purpose why) {
        purpose = why;
        return this;
    }

    CourseBuilder status(TrajectoryStatus now) {
        status = now;
        return this;
    }

    /// Lasts so many months in all.
    CourseBuilder extended(int months) {
        extended = Optional.of(Terms.lastDay(start, months));
        return this;
    }

    CourseBuilder spoken(LocalDate day) {
        spoken = day.isBefore(start) ? start : day;
        return this;
    }

    CourseBuilder ends(LocalDate day, TrajectoryStatus how, EndReason why) {
        end = Optional.of(day);
        status = how;
        reason = Optional.of(why);
        return spoken(workday(day.minusDays(dice.between(0, 6))));
    }

    Course referred(LocalDate day) {
        return new Course(method, purpose, TrajectoryStatus.AANGEMELD, start, Optional.empty(), Optional.empty(), Optional.empty(),
                phases, List.of(), Optional.empty(), day, Optional.empty());
    }

    Course build() {
        LocalDate last = end.orElse(spoken);
        phases.tailMap(end.orElse(LocalDate.MAX), true).clear();
        return new Course(method, purpose, status, workday(start.minusDays(dice.between(14, 45))), Optional.of(start), end, reason, phases,
                List.copyOf(placements), employerMet.filter(day -> !day.isAfter(last)), spoken, extended);
    }
}
