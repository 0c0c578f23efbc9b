package nl.trede.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.trede.clients.ClientTab;
import nl.trede.clients.model.Client;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.EndInitiative;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobEndReason;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobsScreenTest extends FxTest {
    @TempDir
    Path folder;
    private final TestDesk test = new TestDesk(text, clock);
    private Vault vault;
    private JobsRoom room;
    private JobRepository jobs;
    private Client client;
    private ClientTab.Content tab;

    @Override
    protected List<String> rooms() {
        return List.of("common", "clients", "employers", "consent", "jobs");
    }

    @Override
    protected Parent content() {
        vault = TestVault.create(folder);
        room = new JobsRoom(vault, test.desk);
        jobs = new JobRepository(vault);
        client = People.client(vault, "R. Denkbeeldig");
        job(client, JobKind.BETAALD_REGULIER, "2026-11-03", "verkoper brood", "Bakkerij De Proef", null);
        job(client, JobKind.PROEFPLAATSING, "2026-09-01", "verkoper brood", "Bakkerij De Proef Zuid", "2026-10-31");
        job(People.client(vault, "S. Fictief"), JobKind.PROEFPLAATSING, "2026-10-12", "fietsmaker", "Fietsmaker Fictief", null);
        job(People.client(vault, "M. Voorbeeld"), JobKind.VRIJWILLIGERSWERK, "2026-05-04", "gastvrouw", "Buurthuis Het Voorbeeld", null);
        tab = room.clientTabs().getFirst().open(client.id());
        return new Page(tab.node());
    }

    @AfterEach
    void close() {
        onScreen(tab::close);
        vault.close();
    }

    private void job(Client who, JobKind kind, String start, String title, String employer, String end) {
        var trajectory = People.searching(vault, who.id(), LocalDate.of(2026, 1, 12));
        Job job = JobBuilder.builder().id(Ids.next()).clientId(who.id()).trajectoryId(trajectory.id()).title(title).kind(kind)
                .contract(kind.paid() ? Contract.TIJDELIJK : Contract.GEEN).startDate(LocalDate.parse(start))
                .endDate(end == null ? null : LocalDate.parse(end)).hoursPerWeek(new BigDecimal("16.0")).openToAnyone(true)
                .endReason(end == null ? null : JobEndReason.CONTRACT_AFGELOPEN).wantsSupport(true).build();
        room.service().save(job, employer);
    }

    @Test
    void a_job_is_started_at_a_new_employer() {
        int before = jobs.count();
        clickOn("#job-new");
        write("Kwekerij Verzonnen");
        clickOn("#job-title").write("kweker");
        clickOn("#job-hours").write("18,5");
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(jobs.count()).isEqualTo(before + 1);
        Job row = jobs.ofClient(client.id()).getFirst();
        assertThat(row.title()).isEqualTo("kweker");
        assertThat(row.hoursPerWeek()).isEqualByComparingTo("18.5");
        assertThat(row.startDate()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(new EmployerRepository(vault).find(row.employerId()).orElseThrow().name()).isEqualTo("Kwekerij Verzonnen");
        onScreen(() -> test.notice().action().orElseThrow().run().run());
        assertThat(jobs.count()).isEqualTo(before);
    }

    @Test
    void hours_that_are_no_number_are_explained_at_the_field_and_nothing_is_written() {
        int before = jobs.count();
        clickOn("#job-new");
        clickOn("#job-title").write("kweker");
        clickOn("#job-hours").write("veel");
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(lookup(text.get("jobs.refused.hours")).tryQuery()).isPresent();
        assertThat(jobs.count()).isEqualTo(before);
    }

    @Test
    void cancel_closes_the_form_and_writes_nothing() {
        int before = jobs.count();
        clickOn("#job-new");
        clickOn("#job-title").write("kweker");
        onScreen(() -> ((Button) lookup("Annuleer").queryButton()).fire());
        assertThat(lookup("#job-title").tryQuery()).isEmpty();
        assertThat(jobs.count()).isEqualTo(before);
    }

    @Test
    void a_job_is_ended_only_with_a_reason_and_who_wanted_it() {
        Job running = jobs.ofClient(client.id()).getFirst();
        onScreen(() -> ((Button) lookup("Beëindig").queryButton()).fire());
        onScreen(() -> ((Button) lookup("#job-end").queryButton()).fire());
        assertThat(lookup(text.get("jobs.refused.noReason")).tryQuery()).isPresent();
        assertThat(jobs.find(running.id())).contains(running);
        onScreen(() -> {
            ComboBox<JobEndReason> reason = lookup("#job-reason").queryComboBox();
            reason.setValue(JobEndReason.BETER_WERK);
        });
        clickOn("Cliënt");
        onScreen(() -> ((Button) lookup("#job-end").queryButton()).fire());
        Job row = jobs.find(running.id()).orElseThrow();
        assertThat(row.endReason()).isEqualTo(JobEndReason.BETER_WERK);
        assertThat(row.endInitiative()).isEqualTo(EndInitiative.CLIENT);
        assertThat(row.endDate()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void four_hours_are_confirmed_with_one_click() {
        onScreen(() -> ((Button) lookup("Vier uur gewerkt").queryButton()).fire());
        assertThat(jobs.ofClient(client.id()).getFirst().firstFourHours()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void chips_narrow_the_table_of_the_caseload_and_enter_opens_the_client() {
        var screen = room.screens().get("jobs").create(Destination.room("jobs"));
        onScreen(() -> stage.getScene().setRoot(new StackPane(screen.content())));
        TableView<?> table = lookup(".table-view").query();
        assertThat(table.getItems()).hasSize(2);
        clickOn("Alle 4");
        assertThat(table.getItems()).hasSize(4);
        clickOn("Proefplaatsing 1");
        assertThat(table.getItems()).hasSize(1);
        onScreen(() -> {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        });
        type(KeyCode.ENTER);
        assertThat(test.opened.getLast().part().orElseThrow()).startsWith("jobs/");
        onScreen(screen::close);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void every_part_of_the_room_renders_without_warning_or_shortened_label(ThemeMode mode, int percent, @TempDir Path temporary) {
        Path pictures = System.getProperty("trede.pictures") == null ? temporary : Path.of(System.getProperty("trede.pictures"));
        onScreen(() -> {
            try (var warnings = new CssWarnings()) {
                theme.modeProperty().set(mode);
                theme.textPercentProperty().set(percent);
                String name = "-" + mode + "-" + percent + ".png";
                var screen = room.screens().get("jobs").create(Destination.room("jobs"));
                shoot(dressed(screen.content()), pictures.resolve("jobs" + name));
                var fresh = room.clientTabs().getFirst().open(client.id());
                Scene scene = dressed(new Page(fresh.node()));
                shoot(scene, pictures.resolve("jobs-tab" + name));
                ((Button) scene.lookup("#job-new")).fire();
                shoot(scene, pictures.resolve("jobs-form" + name));
                assertThat(warnings.found()).isEmpty();
                fresh.close();
                screen.close();
                return null;
            }
        });
    }

    private Scene dressed(Parent content) {
        var holder = new StackPane();
        var scene = new Scene(holder, 1158, 712);
        theme.install(scene);
        holder.getChildren().add(content);
        return scene;
    }

    private static void shoot(Scene scene, Path file) throws java.io.IOException {
        Snapshots.write(scene, file);
        assertThat(file).isNotEmptyFile();
        assertThat(Truncation.find(scene.getRoot())).isEmpty();
    }
}
