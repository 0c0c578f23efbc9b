package nl.trede.tools.sample;

import static nl.trede.tools.sample.Dice.workday;

import java.time.LocalDate;
import java.util.List;
import nl.trede.clients.model.EndReason;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.jobs.model.JobKind;

/// Turns a story into courses with plausible durations, counted back from today.
final class Courses {
    private static final List<Method> METHODS = List.of(Method.IPS_EPA, Method.IPS_CMD, Method.IPS_OVERIG, Method.JOBCOACHING,
            Method.WERK_ALS_BESTE_ZORG, Method.WGB);
    private static final List<EndReason> STOP_REASONS = List.of(EndReason.WIL_NIET_MEER_WERKEN, EndReason.GEEN_CONTACT_NA_OUTREACH,
            EndReason.TERUGVAL_OPNAME, EndReason.VERHUISD_BUITEN_REGIO, EndReason.GEZONDHEID, EndReason.GGZ_ZORG_BEEINDIGD);

    /// Months of a WGB route, and of one for common disorders, that was extended.
    private static final int WGB_LONG = 18;
    private static final int CMD_LONG = 30;

    private final LocalDate today;
    private final Dice dice;
    private final boolean first;

    /// @param first whether it is the one of its story that every sample has
    Courses(LocalDate today, Dice dice, boolean first) {
        this.today = today;
        this.dice = dice;
        this.first = first;
    }

    /// The trajectories of one client, oldest first: nearly always one.
    List<Course> of(Story story) {
        return switch (story) {
            case NEW_LATE -> List.of(fresh(34, Phase.PROFIEL));
            case NEW -> List.of(fresh(dice.between(6, 27), Phase.KENNISMAKING));
            case SEEKING -> List.of(seeking(dice.between(60, 290), dice.between(1, 6), false));
            case APPLYING -> List.of(applying());
            case HALF_YEAR -> List.of(halfYear());
            case SILENT -> List.of(seeking(dice.between(75, 280), dice.between(18, 38), false));
            case PAUSED -> List.of(paused());
            case WGB_YEAR -> List.of(wgb());
            case JUST_PLACED -> List.of(placed(begun(workday(ago(dice.between(120, 330)))), workday(ago(first ? dice.between(3, 5) : dice.between(8, 26)))));
            case SUPPORTED -> List.of(supported());
            case STEPPING_DOWN -> List.of(steppingDown());
            case ON_TRIAL -> List.of(onTrial());
            case RETAINED -> List.of(retained());
            case JOB_LOST -> List.of(jobLost());
            case SECOND_ROUTE -> List.of(stopped(dice.between(560, 700), dice.between(330, 420)),
                    seeking(dice.between(70, 200), dice.between(16, 20), false));
            case DONE -> List.of(done());
            case STOPPED -> List.of(stopped(dice.between(240, 700), first ? dice.between(15, 20) : dice.between(15, 180)));
            case REFERRED -> List.of(referred());
        };
    }

    private Course referred() {
        LocalDate referral = workday(ago(dice.between(3, 20)));
        return new CourseBuilder(dice, dice.pick(METHODS, 50, 22, 6, 6, 6, 10), referral).referred(workday(ago(dice.between(1, 2))));
    }

    private Course fresh(int daysAgo, Phase phase) {
        var course = begun(workday(ago(daysAgo)));
        if (phase == Phase.PROFIEL) {
            course.phase(course.start().plusDays(dice.between(12, 20)), Phase.PROFIEL);
        }
        return course.spoken(workday(ago(dice.between(2, 5)))).build();
    }

    /// Asked for work on trial that begins within two weeks, and waits for the answer.
    private Course halfYear() {
        int silentFor = dice.between(2, 6);
        CourseBuilder course = search(begun(today.minusMonths(6)), silentFor, dice.chance(50));
        return (first ? course.place(JobKind.PROEFPLAATSING, workday(today.plusDays(dice.between(14, 16)))) : course).build();
    }

    /// Has a contract that begins the week after next.
    private Course applying() {
        CourseBuilder course = search(begun(workday(ago(dice.between(120, 330)))), dice.between(1, 5), true);
        return (first ? course.place(JobKind.BETAALD_REGULIER, workday(today.plusDays(dice.between(10, 13)))) : course).build();
    }

    private Course supported() {
        return first ? placed(new CourseBuilder(dice, Method.IPS_CMD, workday(ago(dice.between(620, 650)))).begin(), workday(ago(dice.between(200, 230))))
                : placed(begun(workday(ago(dice.between(260, 560)))), workday(ago(dice.between(70, 230))));
    }

    private Course seeking(int daysAgo, int silentFor, boolean applies) {
        return seeking(workday(ago(daysAgo)), silentFor, applies);
    }

    private Course seeking(LocalDate start, int silentFor, boolean applies) {
        return search(begun(start), silentFor, applies).build();
    }

    private CourseBuilder search(CourseBuilder course, int silentFor, boolean applies) {
        LocalDate search = course.searches();
        if (applies) {
            course.phase(later(search, 30, 90), Phase.SOLLICITEREN);
        }
        if (dice.chance(14)) {
            course.place(JobKind.VRIJWILLIGERSWERK, workday(later(search, 20, 60)));
        }
        return course.spoken(workday(ago(silentFor)));
    }

    private Course paused() {
        var course = first ? new CourseBuilder(dice, Method.WGB, workday(ago(dice.between(390, 410)))).begin().extended(WGB_LONG)
                : begun(workday(ago(dice.between(130, 400))));
        course.searches();
        return course.status(TrajectoryStatus.GEPAUZEERD).spoken(workday(ago(dice.between(15, 24)))).build();
    }

    private Course wgb() {
        var course = new CourseBuilder(dice, Method.WGB, today.plusDays(10).minusMonths(12)).begin();
        LocalDate search = course.searches();
        course.place(dice.chance(60) ? JobKind.WERKERVARINGSPLEK : JobKind.VRIJWILLIGERSWERK, workday(search.plusDays(dice.between(70, 140))));
        return course.spoken(workday(ago(dice.between(2, 7)))).build();
    }

    private Course placed(CourseBuilder course, LocalDate work) {
        course.searches();
        course.works(work, today);
        if (dice.chance(8)) {
            course.place(JobKind.BETAALD_REGULIER, workday(later(work, 30, 60)));
        }
        return course.spoken(workday(ago(dice.between(2, 18)))).build();
    }

    private Course steppingDown() {
        boolean nearLimit = dice.chance(40);
        var course = first ? new CourseBuilder(dice, Method.IPS_CMD, today.plusDays(75).minusMonths(CMD_LONG)).begin().extended(CMD_LONG)
                : new CourseBuilder(dice, nearLimit ? Method.IPS_CMD : Method.IPS_EPA,
                nearLimit ? today.plusDays(21).minusMonths(24) : workday(ago(dice.between(560, 720)))).begin();
        course.searches();
        course.works(workday(ago(dice.between(400, 440))), today);
        return course.spoken(workday(ago(dice.between(20, 60)))).build();
    }

    private Course onTrial() {
        var course = begun(workday(ago(dice.between(150, 300))));
        course.searches();
        LocalDate trial = today.plusDays(6).minusMonths(2);
        course.phase(trial.minusDays(dice.between(20, 35)), Phase.SOLLICITEREN).place(JobKind.PROEFPLAATSING, trial)
                .phase(trial, Phase.GEPLAATST);
        return course.spoken(workday(ago(dice.between(1, 4)))).build();
    }

    private Course retained() {
        var start = workday(ago(dice.between(60, 380)));
        var course = (first ? new CourseBuilder(dice, Method.JOBCOACHING, start).begin() : begun(start)).purpose(Purpose.WERK_BEHOUDEN);
        course.place(JobKind.BETAALD_REGULIER, course.start().minusDays(dice.between(300, 1500)))
                .phase(course.start().plusDays(dice.between(10, 20)), Phase.STEUN_OP_WERK);
        return course.spoken(workday(ago(dice.between(3, 14)))).build();
    }

    private Course jobLost() {
        var course = begun(workday(ago(dice.between(330, 560))));
        course.searches();
        LocalDate lost = workday(ago(first ? 1 : dice.between(9, 40)));
        course.works(workday(lost.minusDays(dice.between(60, 160))), lost).lose(lost).phase(lost.plusDays(3), Phase.ZOEKEN);
        return course.spoken(workday(ago(first ? dice.between(5, 6) : dice.between(1, 4)))).build();
    }

    private Course done() {
        LocalDate end = workday(ago(first ? dice.between(30, 44) : dice.between(10, 260)));
        var course = granted(workday(end.minusDays(dice.between(300, 460))));
        course.searches();
        boolean paid = dice.chance(65);
        if (paid) {
            course.works(workday(end.minusDays(dice.between(110, 200))), end).phase(end.minusDays(30), Phase.AFBOUW);
        }
        EndReason reason = paid ? EndReason.DOEL_BEREIKT_BETAALD_WERK : EndReason.DOEL_BEREIKT_ANDERS;
        return course.ends(end, TrajectoryStatus.AFGEROND, reason).build();
    }

    private Course stopped(int startedAgo, int endedAgo) {
        var course = granted(workday(ago(startedAgo)));
        LocalDate search = course.searches();
        LocalDate end = workday(ago(endedAgo));
        if (end.isAfter(search.plusDays(160)) && dice.chance(35)) {
            LocalDate work = workday(search.plusDays(dice.between(60, 100)));
            LocalDate lost = workday(work.plusDays(dice.between(20, 60)));
            course.works(work, lost).lose(lost).phase(lost.plusDays(3), Phase.ZOEKEN);
        }
        return course.ends(end, TrajectoryStatus.GESTOPT, dice.pick(STOP_REASONS, 35, 15, 20, 12, 12, 6)).build();
    }

    private CourseBuilder begun(LocalDate start) {
        return new CourseBuilder(dice, dice.pick(METHODS, 55, 22, 5, 6, 6, 6), start).begin();
    }

    /// The first of these shows the papers of the subsidy, which is for IPS.
    private CourseBuilder granted(LocalDate start) {
        return first ? new CourseBuilder(dice, Method.IPS_EPA, start).begin() : begun(start);
    }

    private LocalDate ago(int days) {
        return today.minusDays(days);
    }

    /// Some days later, but not after today.
    private LocalDate later(LocalDate day, int low, int high) {
        LocalDate later = day.plusDays(dice.between(low, high));
        return later.isAfter(today) ? today.minusDays(1) : later;
    }

}
