package nl.trede.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.trede.clients.model.EndReason;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryPause;
import nl.trede.clients.model.TrajectoryPauseRepository;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryService;
import nl.trede.support.People;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pauses that the status of a trajectory leaves behind.
class PausesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;
    private Vault vault;
    private TrajectoryService service;
    private Trajectory trajectory;

    @BeforeEach
    void open() {
        vault = TestVault.create(folder);
        service = new TrajectoryService(vault);
        trajectory = People.searching(vault, People.client(vault, "B. Proef").id(), TODAY.minusDays(200));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void a_pause_begins_today_and_one_that_is_taken_back_the_same_day_leaves_nothing() {
        service.pause(trajectory.id());
        assertThat(pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.fromDate()).isEqualTo(TODAY);
            assertThat(pause.toDate()).isNull();
        });
        service.resume(trajectory.id());
        assertThat(pauses()).isEmpty();
    }

    @Test
    void the_day_on_which_it_goes_on_is_no_day_of_the_pause_and_undo_goes_on_with_it() {
        begun(10);
        Trajectory paused = now();
        service.resume(trajectory.id());
        assertThat(pauses()).singleElement().satisfies(pause -> assertThat(pause.toDate()).isEqualTo(TODAY.minusDays(1)));
        service.putBack(paused);
        assertThat(pauses()).singleElement().satisfies(pause -> assertThat(pause.toDate()).isNull());
    }

    @Test
    void an_end_closes_the_pause_on_its_last_day_and_taking_it_back_opens_it_again() {
        begun(40);
        Trajectory paused = now();
        service.end(trajectory.id(), TODAY.minusDays(20), EndReason.VERHUISD_BUITEN_REGIO, TODAY);
        assertThat(pauses()).singleElement().satisfies(pause -> assertThat(pause.toDate()).isEqualTo(TODAY.minusDays(20)));
        service.putBack(paused);
        assertThat(pauses()).singleElement().satisfies(pause -> assertThat(pause.toDate()).isNull());
    }

    @Test
    void a_second_pause_later_is_a_pause_of_its_own() {
        begun(40);
        service.resume(trajectory.id());
        TrajectoryPause first = pauses().getFirst();
        vault.write(write -> write.save(TrajectoryPauseRepository.SHELF, first.withToDate(TODAY.minusDays(30))));
        service.pause(trajectory.id());
        assertThat(pauses()).extracting(TrajectoryPause::fromDate).containsExactly(TODAY.minusDays(40), TODAY);
        assertThat(pauses().getFirst().toDate()).isEqualTo(TODAY.minusDays(30));
    }

    private void begun(int daysAgo) {
        service.pause(trajectory.id());
        TrajectoryPause open = pauses().getFirst();
        vault.write(write -> write.save(TrajectoryPauseRepository.SHELF, open.withFromDate(TODAY.minusDays(daysAgo))));
    }

    private Trajectory now() {
        return new TrajectoryRepository(vault).find(trajectory.id()).orElseThrow();
    }

    private List<TrajectoryPause> pauses() {
        return new TrajectoryPauseRepository(vault).ofTrajectory(trajectory.id());
    }
}
