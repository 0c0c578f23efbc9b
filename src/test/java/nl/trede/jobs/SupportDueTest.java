package nl.trede.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactService;
import nl.trede.clients.model.DueHand;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.NewContact;
import nl.trede.clients.model.Trajectory;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.consent.model.DisclosureAudience;
import nl.trede.consent.model.DisclosureDecision;
import nl.trede.consent.model.DisclosureDecisionBuilder;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.consent.model.DisclosureLevel;
import nl.trede.consent.model.EmployerApproach;
import nl.trede.consent.model.Verdict;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContactBuilder;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.ScanService;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.Employment;
import nl.trede.jobs.model.FollowAlongDue;
import nl.trede.jobs.model.FollowAlongPlan;
import nl.trede.jobs.model.FollowAlongPlanRepository;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.PlanService;
import nl.trede.jobs.model.ScanDue;
import nl.trede.jobs.model.SupportDue;
import nl.trede.jobs.model.SupportLine;
import nl.trede.jobs.model.SupportLineRepository;
import nl.trede.jobs.model.Supported;
import nl.trede.partners.model.Me;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Today is Sunday 22 November 2026.
class SupportDueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;
    private Vault vault;
    private PlanService plans;
    private Client client;
    private Trajectory trajectory;
    private Employer bakery;

    @BeforeEach
    void open() {
        vault = TestVault.create(folder);
        plans = new PlanService(vault, TestVault.CLOCK);
        client = People.client(vault, "R. Denkbeeldig");
        trajectory = People.searching(vault, client.id(), LocalDate.of(2025, 1, 6));
        bakery = People.employer(vault, "Bakkerij De Proef", "Voorbeeldstad");
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void a_new_job_asks_for_a_plan_until_there_is_one_and_no_longer_than_four_weeks() {
        Job job = job("2026-11-16");
        assertThat(support()).extracting(DueItem::key, DueItem::due)
                .contains(org.assertj.core.groups.Tuple.tuple("jobs/plan/" + job.id(), LocalDate.of(2026, 11, 23)));
        assertThat(supportOn(LocalDate.of(2026, 12, 14))).extracting(DueItem::key).contains("jobs/plan/" + job.id());
        assertThat(supportOn(LocalDate.of(2026, 12, 15))).extracting(DueItem::key).doesNotContain("jobs/plan/" + job.id());
        plans.begin(whole(job));
        assertThat(support()).extracting(DueItem::key).doesNotContain("jobs/plan/" + job.id());
        assertThat(supportOn(LocalDate.of(2027, 2, 1))).extracting(DueItem::due).contains(LocalDate.of(2027, 2, 21));
    }

    @Test
    void support_of_the_employer_is_planned_and_due_only_while_the_client_allows_it() {
        Job job = job("2026-11-09");
        assertThat(plans.begin(whole(job)).lines()).extracting(SupportLine::supported).containsOnly(Supported.CLIENT);
        var line = new SupportLineRepository(vault).all().getFirst();
        SupportLine wanted = line.withId(Ids.next()).withSupported(Supported.WERKGEVER);
        assertThat(((Outcome.Refused<SupportLine>) plans.save(wanted)).message()).isEqualTo(Message.of("consent.why.approachUndecided"));
        assertThat(new SupportLineRepository(vault).find(wanted.id())).isEmpty();
        plans.remove(job.id());
        decide(EmployerApproach.JA_ZONDER_VERMELDING_GGZ, "2026-11-10");
        assertThat(plans.begin(whole(job)).lines()).extracting(SupportLine::supported).contains(Supported.WERKGEVER);
        assertThat(employer()).extracting(DueItem::due).containsExactly(LocalDate.of(2026, 11, 23));
        employerContact("2026-11-20", EmployerPurpose.STEUN_OP_WERK);
        assertThat(employer()).as("two weeks after the last").extracting(DueItem::due).containsExactly(LocalDate.of(2026, 12, 4));
        employerContact("2026-11-21", EmployerPurpose.VACATURE);
        assertThat(employer()).as("asking about a vacancy is no support").extracting(DueItem::due).containsExactly(LocalDate.of(2026, 12, 4));
        assertThat(supportOn(LocalDate.of(2027, 6, 30)).stream().filter(item -> item.title().equals(Message.of("jobs.due.employer"))))
                .as("turns that were missed give way to the next").extracting(DueItem::due).containsExactly(LocalDate.of(2027, 5, 21));
        decide(EmployerApproach.NEE, "2026-11-22");
        assertThat(employer()).as("the client took it back").isEmpty();
        assertThat(plans.employerSupport(client.id())).isInstanceOfSatisfying(Verdict.Blocked.class,
                why -> assertThat(why.reason()).isEqualTo(Message.of("consent.why.noApproach")));
    }

    @Test
    void stepping_down_is_talked_about_after_a_year_and_then_the_plan_sets_the_pace() {
        Job job = job("2025-11-10");
        assertThat(support()).extracting(DueItem::key, DueItem::due)
                .contains(org.assertj.core.groups.Tuple.tuple("jobs/stepDown/" + job.id(), LocalDate.of(2026, 11, 10)));
        FollowAlongPlan plan = plans.begin(whole(job)).plan();
        contact("2026-11-02");
        assertThat(turns(TODAY)).as("the monthly check was enough, and is over").isEmpty();
        plans.save(plan.withStepDownOn(LocalDate.of(2026, 11, 20)));
        assertThat(support()).extracting(DueItem::key).doesNotContain("jobs/stepDown/" + job.id());
        assertThat(turns(LocalDate.of(2027, 1, 15))).as("each quarter by telephone").extracting(DueItem::due).containsExactly(LocalDate.of(2027, 2, 1));
        assertThat(new FollowAlongPlanRepository(vault).find(job.id()).orElseThrow().stepDownOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void a_client_who_wants_no_support_or_a_trajectory_that_ended_has_nothing_due() {
        Job job = job("2026-11-16");
        vault.write(write -> write.save(JobRepository.SHELF, job.withWantsSupport(false)));
        assertThat(support()).isEmpty();
        assertThat(checks(TODAY)).isEmpty();
        vault.write(write -> write.save(JobRepository.SHELF, job));
        vault.write(write -> write.save(nl.trede.clients.model.TrajectoryRepository.SHELF, trajectory.withEndDate(TODAY)));
        assertThat(support()).isEmpty();
        assertThat(new ScanDue(vault).due(TODAY, TODAY.plusDays(30))).isEmpty();
    }

    @Test
    void the_next_check_is_done_by_a_contact_and_a_later_one_cannot_be_done_yet() {
        Job job = job("2026-11-23");
        var source = new FollowAlongDue(vault);
        DueItem before = checks(TODAY).getFirst();
        assertThat(before.key()).isEqualTo("jobs/support/BEFORE0/" + job.id());
        assertThat(source.hand(before)).contains(new DueHand.Talk(ContactKind.JOBCOACHING_OP_WERKPLEK));
        contact("2026-11-20");
        DueItem first = checks(TODAY).getFirst();
        assertThat(first.title()).isEqualTo(Message.of("jobs.due.support.firstDays"));
        assertThat(first.due()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(source.hand(first)).as("it begins tomorrow").isEmpty();
    }

    @Test
    void a_job_of_more_than_a_year_that_ends_asks_for_contact_within_three_days() {
        Job job = job("2025-06-02");
        vault.write(write -> write.save(JobRepository.SHELF, job.withEndDate(LocalDate.of(2026, 11, 20))));
        assertThat(checks(TODAY)).extracting(DueItem::title, DueItem::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Message.of("jobs.due.support.afterEnd"), LocalDate.of(2026, 11, 23)));
        assertThat(checks(LocalDate.of(2026, 11, 24))).isEmpty();
    }

    @Test
    void a_workplace_that_nobody_looked_at_is_due_before_the_start_and_for_two_weeks() {
        Job job = job("2026-11-30");
        assertThat(scans(TODAY)).extracting(DueItem::due).containsExactly(LocalDate.of(2026, 11, 30));
        assertThat(scans(LocalDate.of(2026, 12, 14))).hasSize(1);
        assertThat(scans(LocalDate.of(2026, 12, 15))).isEmpty();
        new ScanService(vault, TestVault.CLOCK).begin(client.id(), bakery.id(), job.title());
        assertThat(scans(TODAY)).isEmpty();
    }

    @Test
    void asked_about_one_client_the_same_is_due() {
        Job job = job("2026-11-16");
        plans.begin(whole(job));
        About mine = About.client(client.id());
        LocalDate horizon = TODAY.plusDays(30);
        assertThat(new SupportDue(vault).due(mine, TODAY, horizon)).isEqualTo(support());
        assertThat(new FollowAlongDue(vault).due(mine, TODAY, horizon)).isEqualTo(checks(TODAY)).isNotEmpty();
        assertThat(new FollowAlongDue(vault).due(About.client(Ids.next()), TODAY, horizon)).isEmpty();
    }

    private List<DueItem> support() {
        return supportOn(TODAY);
    }

    private List<DueItem> supportOn(LocalDate day) {
        return new SupportDue(vault).due(day, day.plusDays(30));
    }

    private List<DueItem> employer() {
        return support().stream().filter(item -> item.title().equals(Message.of("jobs.due.employer"))).toList();
    }

    private List<DueItem> turns(LocalDate day) {
        return supportOn(day).stream().filter(item -> item.title().equals(Message.of("jobs.due.line"))).toList();
    }

    private List<DueItem> checks(LocalDate day) {
        return new FollowAlongDue(vault).due(day, day.plusDays(30));
    }

    private List<DueItem> scans(LocalDate day) {
        return new ScanDue(vault).due(day, day.plusDays(30));
    }

    private static Employment whole(Job job) {
        return new Employment(List.of(job));
    }

    private void contact(String day) {
        new ContactService(vault, new Me(vault)).log(NewContact.usual(client.id(), LocalDate.parse(day), ContactKind.JOBCOACHING_OP_WERKPLEK));
    }

    private void employerContact(String day, EmployerPurpose purpose) {
        vault.write(write -> write.save(EmployerContactRepository.SHELF, EmployerContactBuilder.builder().id(Ids.next()).employerId(bakery.id())
                .clientId(client.id()).trajectoryId(trajectory.id()).contactDate(LocalDate.parse(day)).channel(EmployerChannel.TELEFOON).purpose(purpose).build()));
    }

    private void decide(EmployerApproach approach, String day) {
        DisclosureDecision decision = DisclosureDecisionBuilder.builder().id(Ids.next()).clientId(client.id()).decidedOn(LocalDate.parse(day))
                .level(DisclosureLevel.ALLEEN_WERKBEHOEFTEN).toWhom(DisclosureAudience.LEIDINGGEVENDE.name()).employerContact(approach).build();
        vault.write(write -> write.save(DisclosureDecisionRepository.SHELF, decision));
    }

    private Job job(String start) {
        Job job = JobBuilder.builder().id(Ids.next()).clientId(client.id()).trajectoryId(trajectory.id()).employerId(bakery.id()).title("verkoper")
                .kind(JobKind.BETAALD_REGULIER).contract(Contract.TIJDELIJK).startDate(LocalDate.parse(start)).openToAnyone(true).wantsSupport(true).build();
        vault.write(write -> write.save(JobRepository.SHELF, job));
        return job;
    }
}
