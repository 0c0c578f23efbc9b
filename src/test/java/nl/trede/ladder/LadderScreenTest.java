package nl.trede.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.Client;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.ladder.model.LadderDue;
import nl.trede.ladder.model.LadderMeasurement;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.ladder.model.LadderService;
import nl.trede.ladder.view.LadderScreen;
import nl.trede.support.FxTest;
import nl.trede.support.People;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderScreenTest extends FxTest {
    @TempDir
    Path folder;
    private final TestDesk test = new TestDesk(text, clock);
    private Vault vault;
    private LadderRoom room;
    private LadderMeasurementRepository measurements;
    private Client client;
    private LadderScreen screen;

    @Override
    protected List<String> rooms() {
        return List.of("common", "ladder");
    }

    @Override
    protected Parent content() {
        vault = TestVault.create(folder);
        room = new LadderRoom(vault, test.desk);
        measurements = new LadderMeasurementRepository(vault);
        sample();
        screen = open(Destination.room("ladder"));
        return screen.content();
    }

    @AfterEach
    void close() {
        onScreen(screen::close);
        vault.close();
    }

    private void sample() {
        client = person("R. Denkbeeldig", LocalDate.of(2026, 1, 12), Method.WGB, Map.of("2026-01-14", 2, "2026-07-10", 3, "2026-09-20", 4, "2026-11-03", 5));
        person("M. Voorbeeld", LocalDate.of(2026, 3, 2), Method.IPS_EPA, Map.of("2026-03-05", 2, "2026-08-28", 2));
        person("S. Fictief", LocalDate.of(2025, 9, 1), Method.IPS_CMD, Map.of("2025-09-04", 4, "2026-03-10", 3, "2026-09-01", 6));
        person("B. Proef", LocalDate.of(2025, 11, 20), Method.IPS_EPA, Map.of("2025-11-25", 3, "2026-05-18", 2));
        person("K. van Verzinsel", LocalDate.of(2026, 11, 2), Method.IPS_EPA, Map.of());
    }

    private Client person(String name, LocalDate start, Method method, Map<String, Integer> measured) {
        Client person = People.client(vault, name);
        Trajectory trajectory = People.searching(vault, person.id(), start).withMethod(method);
        vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory));
        measured.forEach((day, rung) -> room.service().measure(Ladders.draft(trajectory, LocalDate.parse(day), rung)));
        return person;
    }

    private LadderScreen open(Destination destination) {
        return (LadderScreen) room.screens().get("ladder").create(destination);
    }

    private void show(Destination destination) {
        onScreen(() -> {
            screen.close();
            screen = open(destination);
            stage.getScene().setRoot(new javafx.scene.layout.StackPane(screen.content()));
        });
    }

    @Test
    void a_rung_is_measured_with_the_keyboard_alone() {
        show(LadderDue.measure(client.id()));
        int before = measurements.count();
        type(KeyCode.J);
        type(KeyCode.N);
        type(KeyCode.J);
        type(KeyCode.N);
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(measurements.count()).isEqualTo(before + 1);
        LadderMeasurement row = measurements.ofClient(client.id()).getLast();
        assertThat(row.measuredOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(row.registeredStep()).isEqualTo(5);
        assertThat(row.externalGuidance()).isTrue();
        assertThat(row.supplementaryBenefit()).isFalse();
        assertThat(test.wentBack).isEqualTo(1);
        assertThat(test.notice().sentence()).isEqualTo("Trede 5 vastgelegd");
        onScreen(() -> test.notice().action().orElseThrow().run().run());
        assertThat(measurements.count()).isEqualTo(before);
    }

    @Test
    void arrows_answer_and_enter_goes_on_to_the_next_question() {
        show(LadderDue.measure(client.id()));
        type(KeyCode.RIGHT, KeyCode.ENTER, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.ENTER, KeyCode.RIGHT, KeyCode.ENTER, KeyCode.RIGHT, KeyCode.ENTER);
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(measurements.ofClient(client.id()).getLast().registeredStep()).isEqualTo(1);
    }

    @Test
    void recording_before_all_is_answered_says_so_and_writes_nothing() {
        show(LadderDue.measure(client.id()));
        int before = measurements.count();
        type(KeyCode.J);
        fire("#ladder-save");
        assertThat(test.notice().sentence()).isEqualTo(text.get("ladder.refused.unanswered"));
        assertThat(measurements.count()).isEqualTo(before);
    }

    @Test
    void another_rung_asks_why_before_it_is_recorded() {
        show(LadderDue.measure(client.id()));
        int before = measurements.count();
        type(KeyCode.N, KeyCode.J);
        onScreen(() -> ((javafx.scene.control.Button) button("Leg een andere trede vast")).fire());
        type(KeyCode.LEFT);
        fire("#ladder-save");
        assertThat(measurements.count()).isEqualTo(before);
        assertThat(lookup(text.get("ladder.refused.noReason")).tryQuery()).isPresent();
        onScreen(() -> assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextArea.class));
        write("alleen op papier");
        fire("#ladder-save");
        LadderMeasurement row = measurements.ofClient(client.id()).getLast();
        assertThat(row.derivedStep()).isEqualTo(4);
        assertThat(row.registeredStep()).isEqualTo(3);
        assertThat(row.overrideReason()).isEqualTo("alleen op papier");
    }

    @Test
    void cancel_writes_nothing_and_goes_back() {
        show(LadderDue.measure(client.id()));
        int before = measurements.count();
        type(KeyCode.N, KeyCode.J);
        fire("Annuleer");
        assertThat(measurements.count()).isEqualTo(before);
        assertThat(test.wentBack).isEqualTo(1);
    }

    @Test
    void a_number_beside_a_rung_opens_the_clients_it_counts() {
        clickOn("#ladder-count-2");
        TableView<?> table = lookup(".ladder-list").query();
        assertThat(table.getItems()).hasSize(2);
        type(KeyCode.ENTER);
        assertThat(test.opened).hasSize(1).first().satisfies(place -> {
            assertThat(place.room()).isEqualTo("client");
            assertThat(place.part()).contains("ladder");
        });
    }

    @Test
    void a_bar_opens_who_stands_there_now_or_stood_there_at_the_start() {
        onScreen(() -> lookup("#bar-2").query().requestFocus());
        type(KeyCode.ENTER);
        assertThat(listed()).containsExactlyInAnyOrder("M. Voorbeeld", "B. Proef");
        onScreen(() -> lookup("#ladder-list-card .icon-only").queryButton().fire());
        onScreen(() -> assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("bar-2"));
        onScreen(() -> ((javafx.scene.control.ToggleButton) lookup("Bij de start").query()).fire());
        onScreen(() -> lookup("#bar-2").query().requestFocus());
        type(KeyCode.ENTER);
        assertThat(listed()).containsExactlyInAnyOrder("R. Denkbeeldig", "M. Voorbeeld");
    }

    @Test
    void each_number_of_the_movement_opens_who_moved() {
        Map.of("ladder-up", List.of("R. Denkbeeldig", "S. Fictief"), "ladder-same", List.of("M. Voorbeeld"), "ladder-down", List.of("B. Proef"),
                "ladder-unmeasured", List.of("K. van Verzinsel")).forEach((line, names) -> {
                    onScreen(() -> lookup("#" + line).query().requestFocus());
                    type(KeyCode.ENTER);
                    assertThat(listed()).containsExactlyInAnyOrderElementsOf(names);
                });
    }

    private List<String> listed() {
        return onScreen(() -> lookup(".ladder-list").<TableView<nl.trede.ladder.model.CaseloadLadder.Place>>query().getItems().stream()
                .map(place -> place.client().displayName()).toList());
    }

    @Test
    void a_measurement_at_the_end_names_the_client_whose_trajectory_is_over() {
        onScreen(() -> {
            Client gone = person("T. Bedenksel", LocalDate.of(2026, 1, 5), Method.IPS_EPA, Map.of("2026-01-08", 2));
            Trajectory trajectory = new TrajectoryRepository(vault).current(gone.id()).orElseThrow();
            vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory.withStatus(TrajectoryStatus.AFGEROND).withEndDate(LocalDate.of(2026, 11, 12))));
        });
        show(Destination.room("ladder"));
        assertThat(lookup("T. Bedenksel").tryQuery()).isPresent();
    }

    @Test
    void anyone_can_be_chosen_to_measure_by_typing_a_name() {
        onScreen(() -> ((javafx.scene.control.Button) screen.actions().getFirst()).fire());
        TextField who = lookup(".type-ahead .text-field").query();
        clickOn(who).write("verz");
        type(KeyCode.ENTER);
        type(KeyCode.N, KeyCode.N, KeyCode.N, KeyCode.J);
        fire("#ladder-save");
        assertThat(measurements.all().stream().filter(row -> row.registeredStep() == 2 && row.measuredOn().equals(LocalDate.of(2026, 11, 22))))
                .hasSize(1);
        assertThat(lookup("#ladder-count-2").tryQuery()).as("the overview is back").isPresent();
    }

    @Test
    void a_removed_measurement_comes_back_with_undo() {
        var tab = room.clientTabs().getFirst().open(client.id());
        onScreen(() -> stage.getScene().setRoot(new Page(tab.node())));
        int before = measurements.count();
        onScreen(() -> ((javafx.scene.control.Button) lookup(".icon-only").queryAll().iterator().next()).fire());
        assertThat(measurements.count()).isEqualTo(before - 1);
        onScreen(() -> test.notice().action().orElseThrow().run().run());
        assertThat(measurements.count()).isEqualTo(before);
        tab.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void every_part_of_the_room_renders_without_warning_or_shortened_label(ThemeMode mode, int percent, @TempDir Path temporary) {
        Path pictures = System.getProperty("trede.pictures") == null ? temporary : Path.of(System.getProperty("trede.pictures"));
        var tab = room.clientTabs().getFirst().open(client.id());
        var measuring = open(LadderDue.measure(client.id()));
        onScreen(() -> {
            try (var warnings = new CssWarnings()) {
                theme.modeProperty().set(mode);
                theme.textPercentProperty().set(percent);
                String name = "-" + mode + "-" + percent + ".png";
                var overview = open(Destination.room("ladder"));
                Scene scene = dressed(overview.content());
                shoot(scene, pictures.resolve("ladder" + name));
                ((javafx.scene.control.Button) scene.lookup("#ladder-count-2")).fire();
                shoot(scene, pictures.resolve("ladder-list" + name));
                overview.close();
                shoot(dressed(measuring.content()), pictures.resolve("ladder-questions" + name));
                shoot(dressed(new Page(tab.node())), pictures.resolve("ladder-tab" + name));
                shoot(dressed(new Page(room.overviewCards().getFirst().card(client.id()))), pictures.resolve("ladder-card" + name));
                assertThat(warnings.found()).isEmpty();
                return null;
            }
        });
    }

    private Scene dressed(Parent content) {
        var holder = new javafx.scene.layout.StackPane();
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

    /// Works a button that may lie below the edge of the small stage of a test.
    private void fire(String query) {
        onScreen(() -> lookup(query).queryButton().fire());
    }

    private Node button(String label) {
        return lookup(label).queryButton();
    }
}
