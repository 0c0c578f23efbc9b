package nl.trede.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.ScanAnswerBuilder;
import nl.trede.employers.model.ScanLight;
import nl.trede.employers.model.ScanService;
import nl.trede.employers.model.WorkplaceScanRepository;
import nl.trede.jobs.model.EndInitiative;
import nl.trede.jobs.model.FollowAlongPlanRepository;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobEndReason;
import nl.trede.jobs.model.JobEndReport;
import nl.trede.jobs.model.JobEndReportRepository;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobPlaces;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.JobStartReportRepository;
import nl.trede.jobs.model.SupportFrequency;
import nl.trede.jobs.model.SupportLine;
import nl.trede.jobs.model.SupportLineRepository;
import nl.trede.jobs.model.Supported;
import nl.trede.support.People;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;

/// A job that began on 18 November 2026 after a scan with one orange light; today is 22 November.
class JobPageTest extends OneClientsJobs {
    private Job job;

    @Override
    protected void prepare() {
        Employer bakery = People.employer(vault, "Bakkerij De Proef", "Voorbeeldstad");
        var scans = new ScanService(vault, clock);
        var scan = scans.begin(client.id(), bakery.id(), "verkoper");
        scans.answer(ScanAnswerBuilder.builder().id(Ids.next()).scanId(scan.id()).clientId(client.id()).point("breaks").question("Pauzes")
                .light(ScanLight.ORANJE).adjustment("rustige pauzeplek").build(), false);
        job = job(JobKind.BETAALD_REGULIER, "2026-11-18").employerId(bakery.id()).hoursPerWeek(null).build();
        vault.write(write -> write.save(JobRepository.SHELF, job));
    }

    @Test
    void a_line_opens_the_page_of_the_job_and_the_way_back_leads_to_all_jobs() {
        open();
        assertThat(lookup("#job-back").tryQuery()).isPresent();
        assertThat(lookup("rustige pauzeplek").tryQuery()).as("what the scan agreed").isPresent();
        assertThat(lookup("#milestone-WEEKS_13").tryQuery()).isPresent();
        fire("#job-back");
        assertThat(lookup("#job-new").tryQuery()).isPresent();
        assertThat(JobPlaces.of(JobPlaces.job(job).part().orElseThrow())).contains(job.id());
    }

    @Test
    void the_start_report_begins_with_what_the_scan_agreed_and_undo_takes_it_back() {
        open();
        fire("#start-report-edit");
        TextArea adjustments = lookup("#report-adjustments").query();
        assertThat(adjustments.getText()).isEqualTo("rustige pauzeplek");
        onScreen(() -> lookup("#report-supports").query().requestFocus());
        write("elke week op de werkplek");
        fire("#report-save");
        var report = new JobStartReportRepository(vault).find(job.id()).orElseThrow();
        assertThat(report.adjustments()).isEqualTo("rustige pauzeplek");
        assertThat(report.supports()).isEqualTo("elke week op de werkplek");
        assertThat(lookup("#report-save").tryQuery()).as("the form closed").isEmpty();
        undo();
        assertThat(new JobStartReportRepository(vault).count()).isZero();
    }

    @Test
    void cancelling_the_start_report_writes_nothing() {
        open();
        fire("#start-report-edit");
        write("iets anders");
        fire("Annuleer");
        assertThat(new JobStartReportRepository(vault).count()).isZero();
        assertThat(lookup("#report-save").tryQuery()).isEmpty();
    }

    @Test
    void a_plan_starts_with_the_usual_support_and_a_line_is_changed() {
        open();
        fire("#plan-make");
        List<SupportLine> lines = new SupportLineRepository(vault).ofPlan(job.id());
        assertThat(lines).hasSize(3).extracting(SupportLine::supported).containsOnly(Supported.CLIENT);
        assertThat(lookup(text.get("jobs.plan.noEmployer")).tryQuery()).as("the client has not decided").isPresent();
        fire("#plan-add");
        onScreen(() -> {
            ComboBox<Supported> whom = lookup("#line-supported").queryComboBox();
            whom.setValue(Supported.WERKGEVER);
        });
        fire("#line-save");
        assertThat(new SupportLineRepository(vault).count()).as("the gate says no").isEqualTo(3);
        assertThat(lookup(text.get("consent.why.approachUndecided")).tryQuery()).isPresent();
        onScreen(() -> {
            ComboBox<Supported> whom = lookup("#line-supported").queryComboBox();
            whom.setValue(Supported.CLIENT);
            ComboBox<SupportFrequency> often = lookup("#line-frequency").queryComboBox();
            often.setValue(SupportFrequency.TWEEWEKELIJKS);
        });
        fire("#line-save");
        assertThat(new SupportLineRepository(vault).all()).filteredOn(line -> line.frequency() == SupportFrequency.TWEEWEKELIJKS).hasSize(1);
        undo();
        assertThat(new SupportLineRepository(vault).count()).isEqualTo(3);
        assertThat(new FollowAlongPlanRepository(vault).find(job.id()).orElseThrow().reviewOn()).isEqualTo(LocalDate.of(2027, 2, 21));
    }

    @Test
    void an_open_check_is_done_on_the_page() {
        open();
        Node check = lookup("#check-WEEKLY1").query();
        onScreen(check::requestFocus);
        push(KeyCode.G);
        write("alles op orde");
        push(KeyCode.ENTER);
        onScreen(() -> { });
        assertThat(new ContactMomentRepository(vault).ofClient(job.clientId())).singleElement()
                .satisfies(contact -> assertThat(contact.note()).isEqualTo("alles op orde"));
        assertThat(lookup("#check-WEEKLY1 .pill").queryAll()).extracting(pill -> ((javafx.scene.control.Label) pill).getText())
                .containsExactly(text.get("jobs.check.state.KEPT"));
    }

    @Test
    void a_job_ends_with_both_views_on_the_reason_and_the_next_job() {
        open();
        fire("Beëindig");
        onScreen(() -> {
            ComboBox<JobEndReason> coach = lookup("#job-reason").queryComboBox();
            coach.setValue(JobEndReason.TEMPO_OF_PRESTATIE);
            ComboBox<JobEndReason> said = lookup("#job-client-reason").queryComboBox();
            said.setValue(JobEndReason.RELATIE_LEIDINGGEVENDE);
            lookup("#job-client-words").queryAs(TextArea.class).setText("ik werd opgejaagd");
            lookup("#job-coach-words").queryAs(TextArea.class).setText("de norm was te hoog");
            lookup("#job-next").queryAs(javafx.scene.control.TextField.class).setText("iets rustigs");
        });
        clickOn("Werkgever");
        fire("#job-end");
        Job ended = new JobRepository(vault).find(job.id()).orElseThrow();
        assertThat(ended.endReason()).isEqualTo(JobEndReason.TEMPO_OF_PRESTATIE);
        assertThat(ended.endInitiative()).isEqualTo(EndInitiative.WERKGEVER);
        assertThat(new JobEndReportRepository(vault).find(job.id())).contains(new JobEndReport(job.id(), job.clientId(), LocalDate.of(2026, 11, 22),
                JobEndReason.RELATIE_LEIDINGGEVENDE, "ik werd opgejaagd", "de norm was te hoog", "iets rustigs"));
        assertThat(lookup(text.get("jobs.unsuccessful")).tryQuery()).as("fired").isPresent();
        undo();
        assertThat(new JobRepository(vault).find(job.id())).contains(job);
        assertThat(new JobEndReportRepository(vault).count()).isZero();
    }

    @Test
    void a_scan_is_begun_from_the_job() {
        open();
        fire("#job-scan-make");
        var scan = new WorkplaceScanRepository(vault).all().stream().max(java.util.Comparator.comparing(one -> one.id().toString())).orElseThrow();
        assertThat(new WorkplaceScanRepository(vault).count()).isEqualTo(2);
        assertThat(scan.workplace()).isEqualTo("verkoper");
        assertThat(test.opened.getLast()).isEqualTo(nl.trede.employers.model.ScanPlaces.scan(scan.id()));
    }

    private void open() {
        onScreen(() -> lookup("#job-" + job.id()).query().requestFocus());
        push(KeyCode.ENTER);
        onScreen(() -> { });
    }
}
