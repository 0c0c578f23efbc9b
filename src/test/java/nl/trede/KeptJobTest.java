package nl.trede;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.ProfileService;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.task.Tasks;
import nl.trede.common.time.Dates;
import nl.trede.common.time.Quarter;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Destination;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContactBuilder;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.FirstContactDue;
import nl.trede.employers.model.ScanAnswerRepository;
import nl.trede.employers.model.ScanDecision;
import nl.trede.employers.model.ScanForm;
import nl.trede.employers.model.WorkplaceScanRepository;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.DossierReader;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.QuarterReports;
import nl.trede.figures.model.Scope;
import nl.trede.jobs.JobsRoom;
import nl.trede.jobs.model.EndInitiative;
import nl.trede.jobs.model.FollowAlong;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobEndReason;
import nl.trede.jobs.model.JobEndReportRepository;
import nl.trede.jobs.model.JobFile;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobLists;
import nl.trede.jobs.model.JobPlaces;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.JobStartReportRepository;
import nl.trede.jobs.model.Milestone;
import nl.trede.shell.model.PreferencesStore;
import nl.trede.shell.viewmodel.PreferencesModel;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Opening;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Vaults;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One client from the profile to a kept job and a second one, worked through the screens day after day; what is due, which dates follow and
/// which figures come of it is looked at on the way.
class KeptJobTest extends FxTest {
    /// Noon on a day that the test chooses.
    private static final class Days extends Clock {
        private Instant now = Instant.parse("2026-01-20T11:00:00Z");

        @Override
        public ZoneId getZone() {
            return Dates.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("A day is a day in Amsterdam");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @TempDir
    Path folder;
    private final Days days = new Days();
    private Vault vault;
    private Root root;
    private Client client;
    private Employer bakery;
    private List<DueSource> dues;

    @Override
    protected List<String> rooms() {
        return Root.ROOMS;
    }

    @Override
    protected Parent content() {
        vault = ((Opening.Created) new Vaults(days, TestVault.CHEAP).create(folder.resolve("caseload"), TestVault.PASSPHRASE)).vault();
        client = People.client(vault, "R. Denkbeeldig");
        People.searching(vault, client.id(), LocalDate.of(2026, 1, 12));
        bakery = People.employer(vault, "Bakkerij De Proef", "Voorbeeldstad");
        var preferences = new PreferencesStore(folder.resolve("preferences.json"), Runnable::run);
        root = new Root(vault, new Root.House(text, Tasks.atOnce(), theme, preferences, new PreferencesModel(preferences), days, () -> stage), () -> { });
        dues = new ArrayList<>(new JobsRoom(vault, new TestDesk(text, days).desk).dueSources());
        dues.add(new FirstContactDue(vault));
        return root.frame();
    }

    @AfterEach
    void close() {
        onScreen(root::close);
    }

    @Test
    void one_client_goes_from_the_profile_to_a_kept_job_and_a_second_one() {
        on("2026-01-20");
        assertThat(due()).extracting(item -> item.title().key(), DueItem::due).containsExactly(tuple("employers.due.first", LocalDate.of(2026, 2, 11)));
        open(Destination.client(client.id(), "profile"));
        focus("#profile-dreamJob");
        write("bakker");
        open(Destination.client(client.id(), "jobs"));
        assertThat(new ProfileService(vault).saved(client.id()).orElseThrow().dreamJob()).isEqualTo("bakker");

        on("2026-02-05");
        visit("2026-02-05");
        on("2026-02-20");
        assertThat(due()).isEmpty();
        scan();

        on("2026-02-23");
        Job trial = start(JobKind.PROEFPLAATSING, "Bakkerij De Proef", "leerling bakker", "2-3-2026");
        assertThat(trial.startDate()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(due("jobs.due.support.before", "jobs.due.plan", "jobs.due.scan", "jobs.due.approval")).containsExactly(
                tuple("jobs.due.approval", LocalDate.of(2026, 3, 1)), tuple("jobs.due.support.before", LocalDate.of(2026, 3, 1)),
                tuple("jobs.due.plan", LocalDate.of(2026, 3, 9)));
        on("2026-02-26");
        keep("BEFORE0", trial);
        on("2026-03-03");
        open(JobPlaces.job(trial));
        fire("#start-report-edit");
        fire("#report-save");
        assertThat(new JobStartReportRepository(vault).find(trial.id()).orElseThrow().adjustments()).isEqualTo("oordopjes");
        fire("#plan-make");
        keep("FIRST_DAYS0", trial);
        assertThat(allDue()).containsExactly(tuple("jobs.due.support.weekly", LocalDate.of(2026, 3, 15)));
        on("2026-04-20");
        assertThat(allDue()).containsExactly(tuple("jobs.due.support.monthly", LocalDate.of(2026, 4, 30)), tuple("jobs.due.trialEnds", LocalDate.of(2026, 5, 1)));
        assertThat(file(trial).score()).as("weeks 2, 3 and 4 were missed").isEqualTo(new FollowAlong.Score(3, 6));

        on("2026-05-04");
        Job job = start(JobKind.BETAALD_REGULIER, "Bakkerij De Proef", "bakker", "4-5-2026");
        assertThat(allDue()).as("the contract settles the proefplaatsing").containsExactly(tuple("jobs.due.advice", LocalDate.of(2026, 5, 4)),
                tuple("jobs.due.support.firstDays", LocalDate.of(2026, 5, 7)), tuple("jobs.due.plan", LocalDate.of(2026, 5, 11)),
                tuple("jobs.due.fourHours", LocalDate.of(2026, 5, 18)));
        on("2026-05-05");
        keep("FIRST_DAYS0", job);
        open(JobPlaces.job(job));
        fire(text.get("jobs.fourHours"));
        assertThat(jobs().find(job.id()).orElseThrow().firstFourHours()).isEqualTo(LocalDate.of(2026, 5, 5));
        fire("#plan-make");
        on("2026-05-12");
        keep("WEEKLY2", job);
        on("2026-05-19");
        keep("WEEKLY3", job);
        on("2026-05-26");
        keep("WEEKLY4", job);
        assertThat(allDue()).as("the first month is done").isEmpty();
        assertThat(figure(FigureDefinition.FIRST_CONTACT_DAYS_MEAN, "2026-03-31")).isEqualByComparingTo("24");
        on("2026-06-01");
        assertThat(allDue()).containsExactly(tuple("jobs.due.support.monthly", LocalDate.of(2026, 6, 30)));
        on("2026-06-30");
        keep("MONTHLY2", job);
        assertThat(figure(FigureDefinition.EMPLOYMENT_RATE, "2026-06-30")).isEqualByComparingTo("100");
        assertThat(figure(FigureDefinition.NEW_JOB_STARTS, "2026-06-30")).as("a proefplaatsing is no start").isEqualByComparingTo("1");

        on("2026-08-04");
        assertThat(file(job).milestones()).extracting(Milestone::term, Milestone::day, Milestone::state).startsWith(
                tuple(Milestone.Term.WEEKS_13, LocalDate.of(2026, 8, 3), Milestone.State.KEPT),
                tuple(Milestone.Term.MONTHS_3, LocalDate.of(2026, 8, 4), Milestone.State.KEPT),
                tuple(Milestone.Term.WEEKS_26, LocalDate.of(2026, 11, 2), Milestone.State.AHEAD));
        assertThat(figure(FigureDefinition.RETENTION_3, "2026-08-04")).isEqualByComparingTo("100");
        assertThat(allDue()).as("July was missed, August is now; the plan is looked at again").containsExactly(
                tuple("jobs.due.review", LocalDate.of(2026, 8, 4)), tuple("jobs.due.support.monthly", LocalDate.of(2026, 8, 31)));

        on("2026-09-14");
        Job second = start(JobKind.BETAALD_REGULIER, "Kwekerij Verzonnen", "kweker", "14-9-2026");
        assertThat(due("jobs.due.scan", "jobs.due.support.firstDays", "jobs.due.plan", "jobs.due.fourHours")).containsExactly(
                tuple("jobs.due.scan", LocalDate.of(2026, 9, 14)), tuple("jobs.due.support.firstDays", LocalDate.of(2026, 9, 17)),
                tuple("jobs.due.plan", LocalDate.of(2026, 9, 21)), tuple("jobs.due.fourHours", LocalDate.of(2026, 9, 28)));
        on("2026-09-15");
        open(JobPlaces.job(second));
        fire(text.get("jobs.fourHours"));
        on("2026-09-30");
        end(job);
        on("2026-10-01");
        assertThat(due("jobs.due.support.afterEnd", "jobs.due.scan", "jobs.due.fourHours")).containsExactly(
                tuple("jobs.due.support.afterEnd", LocalDate.of(2026, 10, 3)));
        keep("AFTER_END0", job);
        assertThat(figure(FigureDefinition.NEW_JOB_STARTS, "2026-09-30")).as("the second job").isEqualByComparingTo("1");
        assertThat(figure(FigureDefinition.EMPLOYMENT_RATE, "2026-09-30")).isEqualByComparingTo("100");

        on("2026-12-14");
        assertThat(file(job).milestones()).extracting(Milestone::state).containsExactly(Milestone.State.KEPT, Milestone.State.KEPT, Milestone.State.LOST,
                Milestone.State.LOST, Milestone.State.LOST);
        assertThat(file(second).milestones()).extracting(Milestone::state).containsExactly(Milestone.State.KEPT, Milestone.State.KEPT, Milestone.State.AHEAD,
                Milestone.State.AHEAD, Milestone.State.AHEAD);
        assertThat(figure(FigureDefinition.RETENTION_6, "2026-12-14")).as("not in the same job").isEqualByComparingTo("0");
        assertThat(figure(FigureDefinition.RETENTION_PERSON_6, "2026-12-14")).as("but at work").isEqualByComparingTo("100");
    }

    /// From the page of the employer: one orange light with an adjustment, the rest green, and the decision that follows.
    private void scan() {
        open(Destination.employer(bakery.id()));
        fire("#scan-new");
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
        onScreen(() -> decision().setValue(ScanDecision.PLAATSEN_MET_AANPASSING));
        var scan = new WorkplaceScanRepository(vault).latest(client.id(), bakery.id()).orElseThrow();
        assertThat(scan.decision()).isEqualTo(ScanDecision.PLAATSEN_MET_AANPASSING);
        assertThat(scan.scannedOn()).isEqualTo(LocalDate.of(2026, 2, 20));
        assertThat(new ScanAnswerRepository(vault).ofScan(scan.id())).hasSize(33);
    }

    @SuppressWarnings("unchecked")
    private Chips<ScanDecision> decision() {
        return (Chips<ScanDecision>) lookup("#scan-decision").query();
    }

    private Job start(JobKind kind, String employer, String title, String day) {
        open(Destination.client(client.id(), "jobs"));
        if (lookup("#job-new").tryQuery().isPresent()) {
            fire("#job-new");
        } else {
            fire(text.get("jobs.start"));
        }
        write(employer);
        push(KeyCode.ENTER);
        focus("#job-title");
        write(title);
        onScreen(() -> {
            ComboBox<JobKind> kinds = lookup("#job-kind").queryComboBox();
            kinds.setValue(kind);
            lookup("#job-hours").queryAs(TextField.class).setText("20");
            lookup("#job-start").queryAs(TextField.class).setText(day);
        });
        fire("#job-save");
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
        fire(text.get("jobs.end"));
        onScreen(() -> {
            ComboBox<JobEndReason> coach = lookup("#job-reason").queryComboBox();
            coach.setValue(JobEndReason.BETER_WERK);
            ComboBox<JobEndReason> said = lookup("#job-client-reason").queryComboBox();
            said.setValue(JobEndReason.ONTEVREDEN_TAKEN);
            lookup("#job-client-words").queryAs(TextArea.class).setText("ik wil naar buiten");
        });
        onScreen(() -> lookup(".chip").queryAllAs(ToggleButton.class).stream().filter(chip -> chip.getText().equals(text.of(EndInitiative.CLIENT)))
                .findFirst().orElseThrow().fire());
        fire("#job-end");
        assertThat(jobs().find(job.id()).orElseThrow().endDate()).isEqualTo(today());
        assertThat(new JobEndReportRepository(vault).find(job.id()).orElseThrow().clientReason()).isEqualTo(JobEndReason.ONTEVREDEN_TAKEN);
        assertThat(file(job).unsuccessful()).as("another job was in place").isFalse();
    }

    private void visit(String day) {
        onScreen(() -> vault.write(write -> write.save(EmployerContactRepository.SHELF, EmployerContactBuilder.builder().id(Ids.next()).employerId(bakery.id())
                .clientId(client.id()).trajectoryId(new TrajectoryRepository(vault).current(client.id()).orElseThrow().id())
                .contactDate(LocalDate.parse(day)).channel(EmployerChannel.BEZOEK).purpose(EmployerPurpose.CLIENT_VOORSTELLEN).fitsPlan(true).build())));
    }

    private void on(String day) {
        days.now = Instant.parse(day + "T11:00:00Z");
    }

    private LocalDate today() {
        return Dates.today(days);
    }

    private List<DueItem> due() {
        return dues.stream().flatMap(source -> source.due(today(), today().plusDays(30)).stream()).filter(item -> !item.due().isAfter(today().plusDays(30)))
                .sorted(Comparator.comparing(DueItem::due).thenComparing(item -> item.title().key())).toList();
    }

    private List<Tuple> allDue() {
        return due().stream().map(item -> tuple(item.title().key(), item.due())).toList();
    }

    private List<Tuple> due(String... titles) {
        return due().stream().filter(item -> List.of(titles).contains(item.title().key())).map(item -> tuple(item.title().key(), item.due())).toList();
    }

    private BigDecimal figure(FigureDefinition definition, String day) {
        LocalDate reference = LocalDate.parse(day);
        var reports = new QuarterReports(new DossierReader(vault).read(), Definitions.standard());
        return reports.report(Scope.everything(), Quarter.of(reference), reference).figure(definition).value().orElseThrow();
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

    private void open(Destination place) {
        onScreen(() -> root.frame().open(place));
    }

    private void focus(String query) {
        onScreen(() -> lookup(query).query().requestFocus());
    }

    private void fire(String query) {
        onScreen(() -> ((Button) lookup(query).queryButton()).fire());
    }
}
