package nl.trede.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.Client;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.ThemeMode;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.jobs.model.EndInitiative;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobEndReason;
import nl.trede.jobs.model.JobKind;
import nl.trede.support.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobsScreenTest extends OneClientsJobs {
    @Override
    protected void prepare() {
        job(client, JobKind.BETAALD_REGULIER, "2026-11-03", "verkoper brood", "Bakkerij De Proef", null);
        job(client, JobKind.PROEFPLAATSING, "2026-09-01", "verkoper brood", "Bakkerij De Proef Zuid", "2026-10-31");
        job(People.client(vault, "S. Fictief"), JobKind.PROEFPLAATSING, "2026-10-12", "fietsmaker", "Fietsmaker Fictief", null);
        job(People.client(vault, "M. Voorbeeld"), JobKind.VRIJWILLIGERSWERK, "2026-05-04", "gastvrouw", "Buurthuis Het Voorbeeld", null);
    }

    private void job(Client who, JobKind kind, String start, String title, String employer, String end) {
        var route = who == client ? trajectory : People.searching(vault, who.id(), LocalDate.of(2026, 1, 12));
        room.service().save(job(kind, start).clientId(who.id()).trajectoryId(route.id()).title(title).endDate(end == null ? null : LocalDate.parse(end))
                .endReason(end == null ? null : JobEndReason.CONTRACT_AFGELOPEN).build(), employer);
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
        undo();
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
        fire("Annuleer");
        assertThat(lookup("#job-title").tryQuery()).isEmpty();
        assertThat(jobs.count()).isEqualTo(before);
    }

    @Test
    void a_job_is_ended_only_with_a_reason_and_who_wanted_it() {
        Job running = jobs.ofClient(client.id()).getFirst();
        fire("Beëindig");
        fire("#job-end");
        assertThat(lookup(text.get("jobs.refused.noReason")).tryQuery()).isPresent();
        assertThat(jobs.find(running.id())).contains(running);
        onScreen(() -> {
            ComboBox<JobEndReason> reason = lookup("#job-reason").queryComboBox();
            reason.setValue(JobEndReason.BETER_WERK);
        });
        clickOn("Cliënt");
        fire("#job-end");
        Job row = jobs.find(running.id()).orElseThrow();
        assertThat(row.endReason()).isEqualTo(JobEndReason.BETER_WERK);
        assertThat(row.endInitiative()).isEqualTo(EndInitiative.CLIENT);
        assertThat(row.endDate()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void four_hours_are_confirmed_with_one_click() {
        fire("Vier uur gewerkt");
        assertThat(jobs.ofClient(client.id()).getFirst().firstFourHours()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void chips_narrow_the_table_of_the_caseload_and_enter_opens_the_client() {
        var screen = room.screens().get("jobs").create(Destination.room("jobs"));
        onScreen(() -> show(screen.content()));
        TableView<?> table = lookup(".table-view").query();
        assertThat(table.getItems()).hasSize(2);
        clickOn("Alle 4");
        assertThat(table.getItems()).hasSize(4);
        clickOn("Proefplaatsing 1");
        assertThat(table.getItems()).hasSize(1);
        onScreen(screen::shown);
        type(KeyCode.ENTER);
        assertThat(test.opened.getLast().part().orElseThrow()).startsWith("jobs/");
        onScreen(screen::close);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void every_part_of_the_room_renders_without_warning_or_shortened_label(ThemeMode mode, int percent, @TempDir Path temporary) {
        var screen = onScreen(() -> room.screens().get("jobs").create(Destination.room("jobs")));
        var page = anew();
        inPictures(mode, percent, 712, () -> List.of(new Shot("jobs", screen.content()), new Shot("jobs-tab", page),
                new Shot("jobs-form", page, () -> ((Button) page.lookup("#job-new")).fire())), temporary);
        onScreen(screen::close);
    }
}
