package nl.trede.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import nl.trede.clients.model.Assignment;
import nl.trede.clients.model.AssignmentRepository;
import nl.trede.clients.model.AssignmentRole;
import nl.trede.clients.model.StandInService;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Tabs;
import nl.trede.employers.model.WeekMeter;
import nl.trede.figures.model.DossierReader;
import nl.trede.home.model.WeekNumbers;
import nl.trede.partners.model.Coach;
import nl.trede.partners.model.CoachRepository;
import nl.trede.support.ShownWords;
import org.junit.jupiter.api.Test;

/// Who stands in for a coach, as it is entered on the client page, and what the figures make of it.
class StandInTest extends OneClientsRoom {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final StackPane place = new StackPane();
    private UUID client;

    @Override
    protected void prepare() {
        client = fixture.id("R. Denkbeeldig");
    }

    @Override
    protected Parent firstScreen() {
        screen = room.screens(fixture.guests()).get("client").create(Destination.client(client));
        place.getChildren().setAll(screen.content());
        ((Tabs) screen.content().lookup(".client-tabs")).open("trajectory");
        return place;
    }

    @Test
    void a_substitute_stands_in_the_header_for_the_days_it_lasts_and_undo_takes_also_the_name_back() {
        var coaches = new CoachRepository(fixture.vault).all();
        type("#stand-in-name", "V. Invaller");
        type("#stand-in-to", "5-12-26");
        press("#stand-in-add");
        assertThat(standIns()).singleElement().satisfies(one -> {
            assertThat(one.role()).isEqualTo(AssignmentRole.WAARNEMEND);
            assertThat(one.fromDate()).isEqualTo(TODAY);
            assertThat(one.toDate()).isEqualTo(LocalDate.of(2026, 12, 5));
            assertThat(coach(one).name()).isEqualTo("V. Invaller");
        });
        assertThat(words()).contains("Waarnemer tot en met 5 dec 2026: V. Invaller", "Waarnemend");
        onScreen(fixture::undo);
        assertThat(standIns()).isEmpty();
        assertThat(new CoachRepository(fixture.vault).all()).isEqualTo(coaches);
        assertThat(words()).noneMatch(word -> word.contains("Waarnemer tot"));
    }

    @Test
    void the_same_name_is_the_same_colleague_and_not_twice_in_the_same_days() {
        add("V. Invaller", "1-12-26", "5-12-26");
        assertThat(words()).as("not yet").noneMatch(word -> word.contains("Waarnemer tot"));
        add("v. invaller", "4-12-26", "");
        assertThat(words()).contains("v. invaller begeleidt deze cliënt dan al.");
        assertThat(standIns()).hasSize(1);
        add("v. invaller", "6-12-26", "");
        assertThat(standIns()).hasSize(2).extracting(Assignment::coachId).containsOnly(standIns().getFirst().coachId());
    }

    @Test
    void what_is_missing_or_the_wrong_way_round_is_said_at_the_field() {
        press("#stand-in-add");
        assertThat(words()).contains("Vul de naam in van wie waarneemt.");
        add("V. Invaller", "5-12-26", "1-12-26");
        assertThat(standIns()).isEmpty();
        add("V. Invaller", "1-1-20", "");
        assertThat(words()).anyMatch(word -> word.startsWith("Het traject begon met de aanmelding op"));
        assertThat(standIns()).isEmpty();
    }

    @Test
    void a_substitute_stops_or_is_taken_out_with_one_key_and_undo_brings_it_back() {
        add("V. Invaller", "", "");
        Assignment open = standIns().getFirst();
        line(open);
        push(KeyCode.S);
        write("3-12-26");
        push(KeyCode.ENTER);
        assertThat(standIns()).containsExactly(open.withToDate(LocalDate.of(2026, 12, 3)));
        onScreen(fixture::undo);
        assertThat(standIns()).containsExactly(open);
        line(open);
        push(KeyCode.DELETE);
        assertThat(standIns()).isEmpty();
        onScreen(fixture::undo);
        assertThat(standIns()).containsExactly(open);
    }

    @Test
    void the_client_goes_on_counting_for_the_own_coach_only() {
        var before = new WeekNumbers(fixture.vault).on(TODAY);
        var staff = new DossierReader(fixture.vault).read().coaches();
        var target = new WeekMeter(fixture.vault).week(TODAY).target();
        add("V. Invaller", "", "");
        assertThat(new CoachRepository(fixture.vault).all()).hasSize(staff.size() + 1);
        assertThat(new WeekNumbers(fixture.vault).on(TODAY).perFte()).isEqualTo(before.perFte());
        assertThat(new WeekNumbers(fixture.vault).on(TODAY).clients()).isEqualTo(before.clients());
        assertThat(new WeekMeter(fixture.vault).week(TODAY).target()).isEqualTo(target);
        assertThat(new DossierReader(fixture.vault).read().coaches()).as("who only stands in is nobody's colleague in the figures").isEqualTo(staff);
        Assignment standIn = standIns().getFirst();
        onScreen(() -> fixture.vault.write(write -> write.save(AssignmentRepository.SHELF, standIn.withRole(AssignmentRole.PRIMAIR))));
        assertThat(StandInService.employed(new CoachRepository(fixture.vault).all(), new AssignmentRepository(fixture.vault).all()))
                .as("with a client of their own").contains(coach(standIn));
    }

    private void add(String name, String from, String to) {
        type("#stand-in-name", name);
        if (!from.isEmpty()) {
            type("#stand-in-from", from);
        }
        type("#stand-in-to", to);
        press("#stand-in-add");
    }

    private void type(String id, String typed) {
        onScreen(() -> {
            Page.reveal(lookup(id).query());
            lookup(id).query().requestFocus();
            lookup(id).queryTextInputControl().setText(typed);
        });
    }

    private void press(String id) {
        onScreen(() -> lookup(id).queryButton().fire());
    }

    private void line(Assignment one) {
        onScreen(() -> {
            Page.reveal(lookup("#coach-" + one.id()).query());
            lookup("#coach-" + one.id()).query().requestFocus();
        });
    }

    private List<Assignment> standIns() {
        Trajectory now = new TrajectoryRepository(fixture.vault).current(client).orElseThrow();
        return new AssignmentRepository(fixture.vault).ofTrajectory(now.id()).stream().filter(one -> one.role() == AssignmentRole.WAARNEMEND).toList();
    }

    private Coach coach(Assignment one) {
        return new CoachRepository(fixture.vault).find(one.coachId()).orElseThrow();
    }

    private List<String> words() {
        return onScreen(ShownWords::now);
    }
}
