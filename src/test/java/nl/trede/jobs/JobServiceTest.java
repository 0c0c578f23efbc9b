package nl.trede.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryService;
import nl.trede.clients.model.WorkSource.Work;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.ScanAnswerBuilder;
import nl.trede.employers.model.ScanLight;
import nl.trede.employers.model.ScanService;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.EndInitiative;
import nl.trede.jobs.model.Ending;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobDue;
import nl.trede.jobs.model.JobEndReason;
import nl.trede.jobs.model.JobEndReport;
import nl.trede.jobs.model.JobEndReportRepository;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.JobRules;
import nl.trede.jobs.model.JobService.Saved;
import nl.trede.jobs.model.JobService;
import nl.trede.jobs.model.JobTimeline;
import nl.trede.jobs.model.JobWork;
import nl.trede.jobs.model.TrialPlacement;
import nl.trede.jobs.model.WageBand;
import nl.trede.support.OneVault;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobServiceTest extends OneVault {
    private JobService service;
    private JobRepository jobs;
    private Client client;
    private Trajectory trajectory;
    private Employer bakery;

    @BeforeEach
    void prepare() {
        service = new JobService(vault, TestVault.CLOCK);
        jobs = new JobRepository(vault);
        client = People.client(vault, "R. Denkbeeldig");
        trajectory = People.searching(vault, client.id(), LocalDate.of(2026, 1, 12));
        bakery = People.employer(vault, "Bakkerij De Proef", "Voorbeeldstad");
    }

    @Test
    void a_job_is_saved_with_a_new_employer_and_undo_takes_both_away() {
        Saved saved = done(service.save(job(JobKind.BETAALD_REGULIER, "2026-11-03").withEmployerId(null), "Fietsmaker Fictief"));
        assertThat(jobs.find(saved.job().id())).contains(saved.job());
        Employer added = new EmployerRepository(vault).find(saved.job().employerId()).orElseThrow();
        assertThat(added.name()).isEqualTo("Fietsmaker Fictief");
        service.undo(saved);
        assertThat(jobs.count()).isZero();
        assertThat(new EmployerRepository(vault).all()).containsExactly(bakery);
    }

    @Test
    void a_known_name_is_not_added_twice_and_stays_after_undo() {
        Saved saved = done(service.save(job(JobKind.STAGE, "2026-11-03").withEmployerId(null), "bakkerij de proef"));
        assertThat(saved.job().employerId()).isEqualTo(bakery.id());
        service.undo(saved);
        assertThat(new EmployerRepository(vault).count()).isEqualTo(1);
    }

    @Test
    void a_red_light_stops_the_start_of_a_job_until_an_adjustment_was_agreed() {
        var scans = new ScanService(vault, TestVault.CLOCK);
        var scan = scans.begin(client.id(), bakery.id(), "medewerker");
        var noise = ScanAnswerBuilder.builder().id(Ids.next()).scanId(scan.id()).clientId(client.id()).point("noise").question("Geluid")
                .light(ScanLight.ROOD).build();
        scans.answer(noise, false);
        assertThat(refused(service.save(job(JobKind.PROEFPLAATSING, "2026-11-23"), ""))).isEqualTo("employers.scan.refused.red");
        assertThat(jobs.count()).isZero();
        scans.answer(noise.withAdjustment("gehoorbescherming"), false);
        Job placed = done(service.save(job(JobKind.PROEFPLAATSING, "2026-11-23"), "")).job();
        scans.answer(noise, false);
        assertThat(done(service.save(placed.withTitle("verkoper"), "")).job().title()).as("a job that stands can be put right").isEqualTo("verkoper");
        assertThat(refused(service.save(job(JobKind.BETAALD_REGULIER, "2026-12-01"), ""))).isEqualTo("employers.scan.refused.red");
    }

    @Test
    void an_end_before_the_start_is_refused() {
        Saved saved = done(service.save(job(JobKind.BETAALD_REGULIER, "2026-11-03"), ""));
        assertThat(refused(service.end(saved.job().id(), ending(LocalDate.of(2026, 11, 2)))))
                .isEqualTo("jobs.refused.endBeforeStart");
        assertThat(jobs.find(saved.job().id()).orElseThrow().endDate()).isNull();
    }

    @Test
    void a_job_ends_with_reason_and_initiative_and_undo_lets_it_run_again() {
        Job job = done(service.save(job(JobKind.BETAALD_REGULIER, "2026-11-03"), "")).job();
        Saved ended = done(service.end(job.id(), ending(TODAY)));
        Job row = jobs.find(job.id()).orElseThrow();
        assertThat(row.endDate()).isEqualTo(TODAY);
        assertThat(row.endReason()).isEqualTo(JobEndReason.VERVOER);
        assertThat(row.endInitiative()).isEqualTo(EndInitiative.CLIENT);
        assertThat(row.lessonsLearned()).isNull();
        assertThat(new JobEndReportRepository(vault).find(job.id())).contains(new JobEndReport(job.id(), client.id(), TODAY, JobEndReason.ONTEVREDEN_TAKEN,
                "het was saai", "de bus reed niet", "buiten"));
        service.undo(ended);
        assertThat(jobs.find(job.id())).contains(job);
        assertThat(new JobEndReportRepository(vault).count()).isZero();
    }

    @Test
    void the_same_kind_of_job_at_the_same_employer_cannot_overlap_but_another_kind_can() {
        done(service.save(job(JobKind.BETAALD_REGULIER, "2026-03-01"), ""));
        assertThat(refused(service.save(job(JobKind.BETAALD_REGULIER, "2026-10-01"), ""))).isEqualTo("jobs.refused.overlap");
        done(service.save(job(JobKind.VRIJWILLIGERSWERK, "2026-10-01"), ""));
        assertThat(jobs.count()).isEqualTo(2);
    }

    @Test
    void a_proefplaatsing_of_exactly_six_months_passes_and_one_day_more_does_not() {
        Job trial = job(JobKind.PROEFPLAATSING, "2026-03-01");
        assertThat(refused(service.save(trial.withEndDate(LocalDate.of(2026, 9, 1)), ""))).isEqualTo("jobs.refused.trialTooLong");
        done(service.save(trial.withEndDate(LocalDate.of(2026, 8, 31)), ""));
        assertThat(refused(service.save(job(JobKind.PROEFPLAATSING, "2026-10-01"), ""))).as("six months are used up")
                .isEqualTo("jobs.refused.trialTooLong");
    }

    @Test
    void whoever_starts_in_a_job_is_placed_and_looks_for_work_again_when_the_last_job_is_over() {
        Saved trial = done(service.save(job(JobKind.PROEFPLAATSING, "2026-11-03"), ""));
        assertThat(phase()).isEqualTo(Phase.GEPLAATST);
        Saved paid = done(service.save(job(JobKind.BETAALD_REGULIER, "2026-11-20").withEmployerId(null), ""));
        done(service.end(trial.job().id(), ending(TODAY.minusDays(1))));
        assertThat(phase()).as("another job runs").isEqualTo(Phase.GEPLAATST);
        Saved ended = done(service.end(paid.job().id(), ending(TODAY)));
        assertThat(phase()).isEqualTo(Phase.ZOEKEN);
        service.undo(ended);
        assertThat(phase()).isEqualTo(Phase.GEPLAATST);
    }

    @Test
    void undo_of_a_start_puts_the_phase_back_unless_the_coach_chose_another_since() {
        service.undo(done(service.save(job(JobKind.BETAALD_REGULIER, "2026-11-03"), "")));
        assertThat(phase()).isEqualTo(Phase.ZOEKEN);
        Saved again = done(service.save(job(JobKind.BETAALD_REGULIER, "2026-11-03"), ""));
        new TrajectoryService(vault).changePhase(trajectory.id(), Phase.STEUN_OP_WERK);
        service.undo(again);
        assertThat(phase()).isEqualTo(Phase.STEUN_OP_WERK);
    }

    @Test
    void volunteer_work_a_job_from_before_and_a_change_of_a_job_leave_the_search_as_it_is() {
        done(service.save(job(JobKind.VRIJWILLIGERSWERK, "2026-11-03"), ""));
        done(service.save(job(JobKind.BETAALD_REGULIER, "2025-11-03").withEmployerId(null), ""));
        assertThat(phase()).isEqualTo(Phase.ZOEKEN);
        Job job = done(service.save(job(JobKind.BETAALD_REGULIER, "2026-11-03"), "")).job();
        new TrajectoryService(vault).changePhase(trajectory.id(), Phase.ZOEKEN);
        done(service.save(job.withTitle("verkoper"), ""));
        assertThat(phase()).as("a second job is looked for").isEqualTo(Phase.ZOEKEN);
    }

    private Phase phase() {
        return new TrajectoryRepository(vault).find(trajectory.id()).orElseThrow().phase();
    }

    @Test
    void a_proefplaatsing_where_the_client_worked_before_is_saved_with_a_warning() {
        done(service.save(job(JobKind.BETAALD_REGULIER, "2025-03-01").withEndDate(LocalDate.of(2025, 6, 1)), ""));
        assertThat(done(service.save(job(JobKind.PROEFPLAATSING, "2026-11-01"), "")).warning())
                .contains(Message.of("jobs.warning.workedThere"));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 2026-02-27", "2026-09-01, 2026-10-31"})
    void a_proefplaatsing_usually_ends_after_two_months(LocalDate start, LocalDate end) {
        assertThat(TrialPlacement.plannedEnd(start)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"BETAALD_REGULIER, WML, true, true", "BETAALD_REGULIER, ONDER_WML, true, false", "BETAALD_REGULIER, WML, false, false",
        "BETAALD_BANENAFSPRAAK, WML, true, false", "BETAALD_BESCHUT, WML, true, false", "PROEFPLAATSING, , true, false",
        "BETAALD_REGULIER, , true, true", "ZZP, BOVEN_130, true, true"})
    void a_regular_job_is_paid_open_to_anyone_and_not_set_aside(JobKind kind, WageBand wage, boolean open, boolean competitive) {
        assertThat(JobRules.competitive(kind, wage, open)).isEqualTo(competitive);
    }

    @Test
    void four_hours_of_work_are_asked_for_until_they_are_confirmed() {
        Job job = done(service.save(job(JobKind.BETAALD_REGULIER, "2026-11-03"), "")).job();
        assertThat(due()).extracting(DueItem::due).containsExactly(LocalDate.of(2026, 11, 17));
        assertThat(refused(service.confirmFirstFourHours(job.id(), LocalDate.of(2026, 11, 2)))).isEqualTo("jobs.refused.fourHoursOutside");
        done(service.confirmFirstFourHours(job.id(), LocalDate.of(2026, 11, 4)));
        assertThat(jobs.find(job.id()).orElseThrow().firstFourHours()).isEqualTo(LocalDate.of(2026, 11, 4));
        assertThat(due()).isEmpty();
    }

    @Test
    void the_end_of_a_proefplaatsing_is_announced_two_weeks_before_and_a_contract_settles_it() {
        Job trial = done(service.save(job(JobKind.PROEFPLAATSING, "2026-09-10"), "")).job();
        assertThat(dueOn(LocalDate.of(2026, 10, 25))).isEmpty();
        assertThat(dueOn(LocalDate.of(2026, 10, 26))).extracting(DueItem::key).containsExactly("jobs/trialEnds/" + trial.id());
        assertThat(dueOn(TODAY)).extracting(DueItem::title, DueItem::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Message.of("jobs.due.noContract"), LocalDate.of(2026, 11, 23)));
        done(service.save(job(JobKind.BETAALD_REGULIER, "2026-11-16").withFirstFourHours(LocalDate.of(2026, 11, 16)), ""));
        assertThat(dueOn(TODAY)).isEmpty();
    }

    @Test
    void the_caseload_hears_who_has_paid_work_and_for_how_many_hours() {
        done(service.save(job(JobKind.PROEFPLAATSING, "2026-11-01"), ""));
        assertThat(new JobWork(vault, TestVault.CLOCK).working()).isEmpty();
        done(service.save(job(JobKind.BETAALD_REGULIER, "2026-11-03"), ""));
        assertThat(new JobWork(vault, TestVault.CLOCK).working())
                .containsExactlyEntriesOf(Map.of(client.id(), new Work("Bakkerij De Proef", new BigDecimal("16.0"), LocalDate.of(2026, 11, 3))));
    }

    @Test
    void the_timeline_tells_starts_and_ends_that_have_happened() {
        done(service.save(job(JobKind.STAGE, "2026-02-01").withEndDate(LocalDate.of(2026, 4, 1)).withEndReason(JobEndReason.OPLEIDING), ""));
        done(service.save(job(JobKind.BETAALD_REGULIER, "2026-12-01"), ""));
        assertThat(new JobTimeline(vault, TestVault.CLOCK).timeline(client.id())).extracting(entry -> entry.title()).containsExactly(
                Message.of("jobs.timeline.started", JobKind.STAGE),
                Message.of("jobs.timeline.endedBecause", JobKind.STAGE, JobEndReason.OPLEIDING));
    }

    private static Ending ending(LocalDate day) {
        return new Ending(day, JobEndReason.VERVOER, EndInitiative.CLIENT, JobEndReason.ONTEVREDEN_TAKEN, "het was saai", "de bus reed niet", " ", true, "buiten");
    }

    private List<DueItem> due() {
        return dueOn(TODAY);
    }

    private List<DueItem> dueOn(LocalDate day) {
        return new JobDue(vault).due(day, day.plusDays(30));
    }

    private Job job(JobKind kind, String start) {
        return JobBuilder.builder().id(Ids.next()).clientId(client.id()).trajectoryId(trajectory.id()).employerId(bakery.id())
                .title("medewerker").kind(kind).contract(kind.paid() ? Contract.TIJDELIJK : Contract.GEEN).startDate(LocalDate.parse(start))
                .hoursPerWeek(new BigDecimal("16.0")).openToAnyone(true).wantsSupport(true).build();
    }

    private static Saved done(Outcome<Saved> outcome) {
        return ((Outcome.Done<Saved>) outcome).value();
    }

    private static String refused(Outcome<Saved> outcome) {
        return ((Outcome.Refused<Saved>) outcome).message().key();
    }
}
