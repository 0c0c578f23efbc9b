package nl.trede;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.AssignmentBuilder;
import nl.trede.clients.model.AssignmentRepository;
import nl.trede.clients.model.AssignmentRole;
import nl.trede.clients.model.BenefitEntitlement;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.clients.model.BenefitType;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.ProfileService;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.ui.Destination;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.ScanAnswerRepository;
import nl.trede.employers.model.ScanDecision;
import nl.trede.employers.model.ScanForm;
import nl.trede.employers.model.WorkplaceScanRepository;
import nl.trede.jobs.model.EndInitiative;
import nl.trede.jobs.model.FollowAlong;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobEndReason;
import nl.trede.jobs.model.JobEndReportRepository;
import nl.trede.jobs.model.JobFile;
import nl.trede.jobs.model.JobLists;
import nl.trede.jobs.model.JobPlaces;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.JobStartReportRepository;
import nl.trede.jobs.model.Milestone;
import nl.trede.jobs.model.TrialPlacement;
import nl.trede.jobs.model.advice.BenefitsAdviceRepository;
import nl.trede.jobs.model.scheme.InstrumentDecision;
import nl.trede.jobs.model.scheme.InstrumentRepository;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Role;
import nl.trede.support.People;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// One client from the profile to a kept job and a second one, worked through the screens day after day; everything that is due, which dates
/// follow and which figures come of it is looked at on the way.
class KeptJobTest extends WorkDays {
    private Client client;
    private Employer bakery;

    @Override
    void prepare() {
        var me = new Me(vault);
        me.setUp(new NewCaseload("Voorbeeldcoach", Role.JOBCOACH, "Team Voorbeeld", "Stichting Verzonnen", "AM13", BigDecimal.ONE));
        client = People.client(vault, "R. Denkbeeldig");
        LocalDate start = LocalDate.of(2026, 1, 12);
        Trajectory trajectory = People.searching(vault, client.id(), start).withRegionCode("AM13");
        vault.write(write -> {
            write.save(TrajectoryRepository.SHELF, trajectory);
            write.save(BenefitEntitlementRepository.SHELF, new BenefitEntitlement(Ids.next(), client.id(), BenefitType.WIA_WGA,
                    LocalDate.of(2024, 3, 1), null, false, null));
            return write.save(AssignmentRepository.SHELF, AssignmentBuilder.builder().id(Ids.next()).trajectoryId(trajectory.id())
                    .coachId(me.coachId().orElseThrow()).fromDate(start).role(AssignmentRole.PRIMAIR).build());
        });
        bakery = People.employer(vault, "Bakkerij De Proef", "Voorbeeldstad");
    }

    /// A year of work takes longer than the two minutes after which another test counts as hanging.
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void one_client_goes_from_the_profile_to_a_kept_job_and_a_second_one() {
        on("2026-01-20");
        seen("""
                + Afspreken wat met wie gedeeld mag worden · 2026-01-26
                + Vaste plek in het teamoverleg regelen · 2026-01-26
                + Openheid op het werk bespreken (CORAL) · 2026-02-09
                + Werkprofiel samen klaar · 2026-02-09
                + Eerste werkgeverscontact · 2026-02-11
                + Laddermeting bij de start · 2026-02-11
                + Zoekplan samen klaar · 2026-02-16
                = running 1
                = carriedOver 0
                = started 1
                = ended 0
                = retentionShare 0
                = employmentRate 0
                = sustainableRate 0
                = newJobStarts 0
                = firstContactDaysPessimistic 8
                = firstContactOpen 1
                = caseloadPerFte 1
                = silent14 0
                = silent30 0
                = silent120 0
                = targetRealised 1
                = targetExpected 5.5
                """);
        open(Destination.client(client.id(), "profile"));
        into("#profile-dreamJob", "bakker");
        open(Destination.client(client.id(), "jobs"));
        assertThat(new ProfileService(vault).saved(client.id()).orElseThrow().dreamJob()).isEqualTo("bakker");

        on("2026-02-05");
        seen("""
                + Contact opnemen · 2026-01-19
                + Driegesprek plannen · 2026-02-23
                + Inkomen bij werk doorrekenen · 2026-02-23
                = firstContactDaysPessimistic 24
                = employerContactsPerWeek 0
                = silent14 1
                = targetExpected 9.9
                """);
        visit();
        seen("""
                - Eerste werkgeverscontact · 2026-02-11
                = firstContactDaysMean 24
                = firstContactDaysMedian 24
                = firstContactWithin30 100
                = firstContactOpen 0
                = disclosureCoverage 0
                """);
        on("2026-02-20");
        seen("""
                = employerContactsPerWeek 0.3
                = silent30 1
                = targetExpected 14
                = targetForecast 7.2
                """);
        scan();

        on("2026-02-23");
        seen("""
                = targetExpected 14.8
                = targetForecast 6.8
                """);
        Job trial = start("Proefplaatsing", "Bakkerij De Proef", "leerling bakker", "2-3-2026");
        assertThat(trial.startDate()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(TrialPlacement.end(trial)).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(phase()).isEqualTo(Phase.GEPLAATST);
        seen("""
                + Goedkeuring voor de proefplaatsing · 2026-03-01
                + Contact vlak voor de start · 2026-03-01
                + Steunplan maken · 2026-03-09
                """);
        open(JobPlaces.job(trial));
        press("#request-PROEFPLAATSING_UWV");
        seen("");
        on("2026-02-26");
        open(JobPlaces.job(trial));
        press("#decide-TOEGEKEND-PROEFPLAATSING_UWV");
        assertThat(new InstrumentRepository(vault).ofClient(client.id())).singleElement().satisfies(one -> {
            assertThat(one.jobId()).isEqualTo(trial.id());
            assertThat(one.decision()).isEqualTo(InstrumentDecision.TOEGEKEND);
        });
        seen("""
                - Goedkeuring voor de proefplaatsing · 2026-03-01
                = targetExpected 15.6
                = targetForecast 6.4
                """);
        keep("BEFORE0", trial);
        on("2026-03-03");
        seen("""
                - Contact opnemen · 2026-01-19
                - Contact vlak voor de start · 2026-03-01
                + Contact in de eerste dagen · 2026-03-05
                = employerContactsPerWeek 0.2
                = silent14 0
                = silent30 0
                = targetExpected 17
                = targetForecast 5.9
                """);
        open(JobPlaces.job(trial));
        press("#start-report-edit");
        press("#report-save");
        assertThat(new JobStartReportRepository(vault).find(trial.id()).orElseThrow().adjustments()).isEqualTo("oordopjes");
        press("#plan-make");
        keep("FIRST_DAYS0", trial);
        seen("""
                - Contact in de eerste dagen · 2026-03-05
                - Steunplan maken · 2026-03-09
                + Wekelijks contact in de eerste maand · 2026-03-15
                """);
        on("2026-04-20");
        seen("""
                - Afspreken wat met wie gedeeld mag worden · 2026-01-26
                - Vaste plek in het teamoverleg regelen · 2026-01-26
                - Openheid op het werk bespreken (CORAL) · 2026-02-09
                - Werkprofiel samen klaar · 2026-02-09
                - Zoekplan samen klaar · 2026-02-16
                - Wekelijks contact in de eerste maand · 2026-03-15
                + Contact opnemen · 2026-03-10
                + Maandelijkse steun op werk · 2026-04-30
                + Proefplaatsing loopt af · 2026-05-01
                = carriedOver 1
                = started 0
                = firstContactDaysMean –
                = firstContactDaysMedian –
                = firstContactDaysPessimistic –
                = firstContactWithin30 –
                = employerContactsPerWeek 0
                = silent14 1
                = silent30 1
                = targetExpected 30.1
                = targetForecast 3.3
                """);
        assertThat(file(trial).score()).as("weeks 2, 3 and 4 were missed").isEqualTo(new FollowAlong.Score(3, 6));

        on("2026-05-04");
        seen("""
                - Inkomen bij werk doorrekenen · 2026-02-23
                - Maandelijkse steun op werk · 2026-04-30
                - Proefplaatsing loopt af · 2026-05-01
                + Na de proefplaatsing nog geen contract · 2026-05-15
                = targetExpected 34
                = targetForecast 2.9
                """);
        Job job = start("Reguliere baan", "Bakkerij De Proef", "bakker", "4-5-2026");
        seen("""
                - Na de proefplaatsing nog geen contract · 2026-05-15
                + Inkomensadvies vóór de start · 2026-05-04
                + Contact in de eerste dagen · 2026-05-07
                + Steunplan maken · 2026-05-11
                + Vier uur werk bevestigen · 2026-05-18
                = employmentRate 100
                = newJobStarts 1
                = incomeAdvice 0
                """);
        advice(job);
        seen("""
                - Inkomensadvies vóór de start · 2026-05-04
                = incomeAdvice 100
                """);
        on("2026-05-05");
        keep("FIRST_DAYS0", job);
        open(JobPlaces.job(job));
        press(text.get("jobs.fourHours"));
        assertThat(jobs().find(job.id()).orElseThrow().firstFourHours()).isEqualTo(LocalDate.of(2026, 5, 5));
        press("#plan-make");
        seen("""
                - Contact opnemen · 2026-03-10
                - Contact in de eerste dagen · 2026-05-07
                - Steunplan maken · 2026-05-11
                - Vier uur werk bevestigen · 2026-05-18
                + Wekelijks contact in de eerste maand · 2026-05-17
                = silent14 0
                = silent30 0
                = targetExpected 34.2
                """);
        on("2026-05-12");
        seen("""
                = targetExpected 36.2
                = targetForecast 2.8
                """);
        keep("WEEKLY2", job);
        on("2026-05-19");
        keep("WEEKLY3", job);
        on("2026-05-26");
        keep("WEEKLY4", job);
        seen("""
                - Wekelijks contact in de eerste maand · 2026-05-17
                = targetExpected 40
                = targetForecast 2.5
                """);
        on("2026-06-01");
        seen("""
                + Maandelijkse steun op werk · 2026-06-30
                = targetExpected 41.6
                = targetForecast 2.4
                """);
        on("2026-06-30");
        seen("""
                - Laddermeting bij de start · 2026-02-11
                + Laddermeting na 6 maanden · 2026-07-12
                + Half jaar: profiel en plan bijstellen · 2026-07-12
                = silent14 1
                = silent30 1
                = targetExpected 49.6
                = targetForecast 2
                """);
        keep("MONTHLY2", job);
        seen("""
                - Maandelijkse steun op werk · 2026-06-30
                = silent14 0
                = silent30 0
                """);

        on("2026-08-04");
        assertThat(file(job).milestones()).extracting(Milestone::term, Milestone::day, Milestone::state).containsExactly(
                tuple(Milestone.Term.WEEKS_13, LocalDate.of(2026, 8, 3), Milestone.State.KEPT),
                tuple(Milestone.Term.MONTHS_3, LocalDate.of(2026, 8, 4), Milestone.State.KEPT),
                tuple(Milestone.Term.WEEKS_26, LocalDate.of(2026, 11, 2), Milestone.State.AHEAD),
                tuple(Milestone.Term.MONTHS_6, LocalDate.of(2026, 11, 4), Milestone.State.AHEAD),
                tuple(Milestone.Term.MONTHS_12, LocalDate.of(2027, 5, 4), Milestone.State.AHEAD));
        seen("""
                + Steunplan samen bekijken · 2026-08-04
                + Maandelijkse steun op werk · 2026-08-31
                = sustainableRate 100
                = newJobStarts 0
                = retention3 100
                = retention13 100
                = retentionPerson3 100
                = retentionPerson13 100
                = incomeAdvice –
                = silent14 1
                = silent30 1
                = targetExpected 59.2
                = targetForecast 1.7
                """);

        on("2026-09-14");
        seen("""
                - Half jaar: profiel en plan bijstellen · 2026-07-12
                - Maandelijkse steun op werk · 2026-08-31
                + Contact opnemen · 2026-07-30
                + Maandelijkse steun op werk · 2026-09-30
                = targetExpected 70.4
                = targetForecast 1.4
                """);
        Job second = start("Reguliere baan", "Kwekerij Verzonnen", "kweker", "14-9-2026");
        seen("""
                - Contact opnemen · 2026-07-30
                + Contact opnemen · 2026-07-07
                + Inkomensadvies vóór de start · 2026-09-14
                + Werkplekscan maken · 2026-09-14
                + Contact in de eerste dagen · 2026-09-17
                + Steunplan maken · 2026-09-21
                + Vier uur werk bevestigen · 2026-09-28
                = newJobStarts 1
                = incomeAdvice 0
                """);
        on("2026-09-15");
        open(JobPlaces.job(second));
        press(text.get("jobs.fourHours"));
        seen("""
                - Vier uur werk bevestigen · 2026-09-28
                = targetExpected 70.7
                """);
        on("2026-09-30");
        end(job);
        assertThat(phase()).as("another job runs").isEqualTo(Phase.GEPLAATST);
        seen("""
                - Inkomensadvies vóór de start · 2026-09-14
                - Werkplekscan maken · 2026-09-14
                - Contact in de eerste dagen · 2026-09-17
                + Wekelijks contact in de eerste maand · 2026-10-04
                = targetExpected 74.8
                = targetForecast 1.3
                """);
        on("2026-10-01");
        seen("""
                - Steunplan samen bekijken · 2026-08-04
                - Maandelijkse steun op werk · 2026-09-30
                + Contact na het einde van de baan · 2026-10-03
                = sustainableRate 0
                = newJobStarts 0
                = employerContactsPerWeek –
                = incomeAdvice –
                = targetExpected 75.1
                """);
        keep("AFTER_END0", job);
        seen("""
                - Contact opnemen · 2026-07-07
                - Contact na het einde van de baan · 2026-10-03
                - Wekelijks contact in de eerste maand · 2026-10-04
                + Wekelijks contact in de eerste maand · 2026-10-11
                = silent14 0
                = silent30 0
                """);

        on("2026-12-14");
        assertThat(file(job).milestones()).extracting(Milestone::state).containsExactly(Milestone.State.KEPT, Milestone.State.KEPT, Milestone.State.LOST,
                Milestone.State.LOST, Milestone.State.LOST);
        assertThat(file(second).milestones()).extracting(Milestone::day, Milestone::state).containsExactly(
                tuple(LocalDate.of(2026, 12, 14), Milestone.State.KEPT), tuple(LocalDate.of(2026, 12, 14), Milestone.State.KEPT),
                tuple(LocalDate.of(2027, 3, 15), Milestone.State.AHEAD), tuple(LocalDate.of(2027, 3, 14), Milestone.State.AHEAD),
                tuple(LocalDate.of(2027, 9, 14), Milestone.State.AHEAD));
        seen("""
                - Laddermeting na 6 maanden · 2026-07-12
                - Steunplan maken · 2026-09-21
                - Wekelijks contact in de eerste maand · 2026-10-11
                + Contact opnemen · 2026-10-31
                + Maandelijkse steun op werk · 2026-12-31
                + Laddermeting na 12 maanden · 2027-01-12
                + Jaargesprek met de cliënt · 2027-01-12
                = sustainableRate 100
                = retention6 0
                = retention26 0
                = retentionPerson6 100
                = retentionPerson26 100
                = employerContactsPerWeek 0
                = silent14 1
                = silent30 1
                = targetExpected 95.3
                = targetForecast 1
                """);
    }

    /// From the page of the employer: one orange light with an adjustment, the rest green, and the decision that follows.
    private void scan() {
        open(Destination.employer(bakery.id()));
        press("#scan-new");
        focus("#scan-client");
        write("Denk");
        push(KeyCode.ENTER);
        onScreen(() -> { });
        focus("#scan-cohesion");
        for (ScanForm.Point point : ScanForm.in(text.locale()).points()) {
            if (point.key().equals("noise")) {
                push(KeyCode.O);
                write("radio\n");
                write("oordopjes\n");
            } else {
                push(KeyCode.G);
            }
        }
        chip(text.of(ScanDecision.PLAATSEN_MET_AANPASSING));
        var scan = new WorkplaceScanRepository(vault).latest(client.id(), bakery.id()).orElseThrow();
        assertThat(scan.decision()).isEqualTo(ScanDecision.PLAATSEN_MET_AANPASSING);
        assertThat(scan.scannedOn()).isEqualTo(LocalDate.of(2026, 2, 20));
        assertThat(new ScanAnswerRepository(vault).ofScan(scan.id())).hasSize(33);
    }

    private Job start(String kind, String employer, String title, String day) {
        open(Destination.client(client.id(), "jobs"));
        press(lookup("#job-new").tryQuery().isPresent() ? "#job-new" : text.get("jobs.start"));
        write(employer);
        push(KeyCode.ENTER);
        into("#job-title", title);
        focus("#job-kind");
        write(kind);
        into("#job-hours", "20");
        into("#job-start", day);
        press("#job-save");
        return jobs().ofClient(client.id()).stream().max(Comparator.comparing(Job::startDate)).filter(job -> job.title().equals(title)).orElseThrow();
    }

    /// Does a check on *Vandaag* with one key.
    private void keep(String check, Job job) {
        int before = contacts();
        open(Destination.room("home"));
        Node line = lookup((Node node) -> ("due-jobs/support/" + check + "/" + job.id()).equals(node.getId())).query();
        onScreen(line::requestFocus);
        push(KeyCode.G);
        write("gesproken\n");
        onScreen(() -> { });
        assertThat(contacts()).isEqualTo(before + 1);
        assertThat(file(job).checks()).filteredOn(one -> (one.kind().name() + one.number()).equals(check)).singleElement()
                .satisfies(one -> assertThat(one.kept()).contains(today()));
    }

    private void end(Job job) {
        open(JobPlaces.job(job));
        press(text.get("jobs.end"));
        focus("#job-reason");
        write("Beter");
        focus("#job-client-reason");
        write("Taken");
        into("#job-client-words", "ik wil naar buiten");
        chip(text.of(EndInitiative.CLIENT));
        press("#job-end");
        assertThat(jobs().find(job.id()).orElseThrow().endDate()).isEqualTo(today());
        assertThat(new JobEndReportRepository(vault).find(job.id()).orElseThrow()).satisfies(report -> {
            assertThat(report.clientReason()).isEqualTo(JobEndReason.ONTEVREDEN_TAKEN);
            assertThat(report.clientWords()).isEqualTo("ik wil naar buiten");
        });
        assertThat(file(job).unsuccessful()).as("another job was in place").isFalse();
    }

    /// The first visit, logged from *Vandaag* with the keyboard.
    private void visit() {
        open(Destination.room("home"));
        push(KeyCode.CONTROL, KeyCode.N);
        onScreen(() -> { });
        type("bakk", KeyCode.ENTER, KeyCode.TAB, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.TAB);
        type("denk", KeyCode.ENTER, KeyCode.TAB);
        write("Mag twee ochtenden komen kijken");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        onScreen(() -> { });
        assertThat(new EmployerContactRepository(vault).all()).singleElement().satisfies(contact -> {
            assertThat(contact.employerId()).isEqualTo(bakery.id());
            assertThat(contact.clientId()).isEqualTo(client.id());
            assertThat(contact.contactDate()).isEqualTo(today());
            assertThat(contact.channel()).isEqualTo(EmployerChannel.BEZOEK);
            assertThat(contact.purpose()).isEqualTo(EmployerPurpose.CLIENT_VOORSTELLEN);
        });
    }

    /// What the job does to the income, and how to fall back, explained before it starts.
    private void advice(Job job) {
        open(Destination.client(client.id(), "jobs"));
        press("#advice-new");
        write("Inkomensconsulent");
        onScreen(() -> lookup("#advice-trained").query().requestFocus());
        push(KeyCode.SPACE);
        onScreen(() -> lookup("#advice-fallback").query().requestFocus());
        push(KeyCode.SPACE);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        onScreen(() -> { });
        assertThat(new BenefitsAdviceRepository(vault).ofClient(client.id())).singleElement().satisfies(given -> {
            assertThat(given.jobId()).isEqualTo(job.id());
            assertThat(given.adviceDate()).isEqualTo(today());
            assertThat(given.trained()).isTrue();
            assertThat(given.fallbackExplained()).isTrue();
        });
    }

    private Phase phase() {
        return new TrajectoryRepository(vault).current(client.id()).orElseThrow().phase();
    }

    private JobFile file(Job job) {
        return JobFile.read(vault, days, new JobLists(vault, days), job.id()).orElseThrow();
    }

    private JobRepository jobs() {
        return new JobRepository(vault);
    }

    private int contacts() {
        return new ContactMomentRepository(vault).ofClient(client.id()).size();
    }
}
