package nl.trede.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.DueItem;
import nl.trede.clients.model.Method;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryPause;
import nl.trede.clients.model.TrajectoryPauseRepository;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryService;
import nl.trede.common.ui.Page;
import nl.trede.route.model.MarkState;
import nl.trede.route.model.RouteMark;
import nl.trede.route.model.RouteMarkRepository;
import nl.trede.route.model.RoutePlaces;
import nl.trede.route.model.TemplateKind;
import nl.trede.support.People;
import nl.trede.vault.model.About;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;

/// A route as a coach works it with the keyboard, and what of it is in the database and on *Vandaag*.
class RouteScreenTest extends OneClientsRoute {
    private static final LocalDate START = TODAY.minusDays(30);

    @Override
    protected Trajectory prepare() {
        var searching = People.searching(vault, client.id(), START).withMethod(Method.OAD);
        vault.write(write -> write.save(TrajectoryRepository.SHELF, searching));
        return searching;
    }

    @Test
    void one_key_makes_a_task_done_and_the_next_line_has_the_focus() {
        focus("delen");
        push(KeyCode.G);
        assertThat(mark("delen")).satisfies(mark -> {
            assertThat(mark.state()).isEqualTo(MarkState.GEDAAN);
            assertThat(mark.doneOn()).isEqualTo(TODAY);
        });
        assertThat(dueKeys()).doesNotContain("delen");
        push(KeyCode.G);
        assertThat(marks()).hasSize(2);
        onScreen(() -> desk.notice().action().orElseThrow().run().run());
        assertThat(marks()).singleElement().satisfies(mark -> assertThat(mark.task()).isEqualTo("delen"));
    }

    @Test
    void a_task_is_put_off_by_a_week_or_until_a_day_and_vandaag_follows() {
        assertThat(due("delen").due()).isEqualTo(START.plusWeeks(2));
        focus("delen");
        push(KeyCode.U);
        assertThat(mark("delen").untilDate()).isEqualTo(TODAY.plusDays(7));
        assertThat(due("delen").due()).isEqualTo(TODAY.plusDays(7));
        focus("delen");
        press(KeyCode.SHIFT).press(KeyCode.U).release(KeyCode.U).release(KeyCode.SHIFT);
        onScreen(() -> lookup("#postpone-date").query().requestFocus());
        write("5-12");
        push(KeyCode.ENTER);
        assertThat(due("delen").due()).isEqualTo(LocalDate.of(2026, 12, 5));
    }

    @Test
    void a_day_that_has_passed_is_refused_and_changes_nothing() {
        focus("plan");
        press(KeyCode.SHIFT).press(KeyCode.U).release(KeyCode.U).release(KeyCode.SHIFT);
        onScreen(() -> lookup("#postpone-date").query().requestFocus());
        write("21-11-26");
        push(KeyCode.ENTER);
        assertThat(marks()).isEmpty();
        assertThat(desk.notice().sentence()).isEqualTo("Kies een dag na vandaag, binnen drie jaar.");
    }

    @Test
    void what_is_not_needed_can_be_taken_up_again() {
        focus("wens");
        push(KeyCode.V);
        assertThat(mark("wens").state()).isEqualTo(MarkState.VERVALLEN);
        onScreen(() -> lookup("#closed-wens").query().requestFocus());
        push(KeyCode.T);
        assertThat(marks()).isEmpty();
    }

    @Test
    void a_route_that_ran_before_is_caught_up_with_at_once() {
        onScreen(() -> vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory.withStartDate(TODAY.minusDays(200)).withReferralDate(TODAY.minusDays(210)))));
        assertThat(dueKeys()).as("what is long past is not asked for on Vandaag").containsExactly("half jaar");
        onScreen(() -> lookup("#caught-up").queryButton().fire());
        assertThat(marks()).extracting(RouteMark::task).containsExactlyInAnyOrder("delen", "wens", "plan", "half jaar");
        assertThat(mark("plan").doneOn()).isEqualTo(TODAY.minusDays(200).plusWeeks(5));
        onScreen(() -> desk.notice().action().orElseThrow().run().run());
        assertThat(marks()).isEmpty();
    }

    @Test
    void a_pause_moves_the_tasks_and_going_on_takes_the_days_with_it() {
        var service = new TrajectoryService(vault);
        onScreen(() -> vault.write(write -> write.save(TrajectoryPauseRepository.SHELF,
                new TrajectoryPause(Ids.next(), client.id(), trajectory.id(), TODAY.minusDays(20), TODAY.minusDays(11)))));
        assertThat(due("plan").due()).isEqualTo(START.plusWeeks(5).plusDays(10));
        onScreen(() -> service.pause(trajectory.id()));
        assertThat(pauses()).hasSize(2).last().satisfies(pause -> assertThat(pause.toDate()).isNull());
        assertThat(words()).contains("Pauze sinds 22 nov 2026", "2 nov 2026 tot en met 11 nov 2026");
        onScreen(() -> service.resume(trajectory.id()));
        assertThat(pauses()).as("taken back on the day itself").hasSize(1);
    }

    @Test
    void a_pause_that_was_noted_late_gets_its_real_days_and_days_that_cannot_be_are_refused() {
        onScreen(() -> new TrajectoryService(vault).pause(trajectory.id()));
        openLine("#pause-2026-11-22");
        day("#pause-from", "23-11-26");
        assertThat(words()).contains("Kies een dag van 23 okt 2026 tot en met vandaag.");
        day("#pause-from", "1-11-26");
        assertThat(pauses().getFirst().fromDate()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(words()).contains("Pauze sinds 1 nov 2026");
        assertThat(due("delen").due()).as("it was due in the pause").isEqualTo(START.plusWeeks(2).plusDays(22));
        onScreen(() -> desk.notice().action().orElseThrow().run().run());
        assertThat(pauses().getFirst().fromDate()).isEqualTo(TODAY);
    }

    @Test
    void a_trajectory_that_was_paused_before_asks_since_when() {
        onScreen(() -> vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory.withStatus(nl.trede.clients.model.TrajectoryStatus.GEPAUZEERD))));
        openLine("#pause-unknown");
        day("#pause-from", "10-11-26");
        assertThat(pauses()).singleElement().satisfies(pause -> assertThat(pause.fromDate()).isEqualTo(LocalDate.of(2026, 11, 10)));
        assertThat(lookup("#pause-unknown").tryQuery()).isEmpty();
    }

    private void openLine(String id) {
        onScreen(() -> {
            Page.reveal(lookup(id).query());
            lookup(id).query().requestFocus();
        });
        push(KeyCode.ENTER);
    }

    private void day(String id, String typed) {
        onScreen(() -> {
            lookup(id).queryTextInputControl().clear();
            lookup(id).query().requestFocus();
        });
        write(typed);
        onScreen(() -> lookup("#pause-save").queryButton().fire());
    }

    @Test
    void the_due_lines_of_one_client_are_read_for_that_client_only() {
        var other = onScreen(() -> People.client(vault, "S. Fictief"));
        onScreen(() -> {
            var theirs = People.searching(vault, other.id(), START).withMethod(Method.OAD);
            vault.write(write -> write.save(TrajectoryRepository.SHELF, theirs));
        });
        var source = room.dueSources().getFirst();
        assertThat(source.due(About.client(other.id()), TODAY, TODAY.plusDays(30))).isNotEmpty()
                .allSatisfy(item -> assertThat(item.clientId()).hasValue(other.id()));
        assertThat(source.due(TODAY, TODAY.plusDays(30))).extracting(item -> item.clientId().orElseThrow()).contains(client.id(), other.id());
    }

    @Test
    void a_task_that_is_added_to_the_list_stands_in_the_route_and_a_wrong_number_is_refused() {
        onScreen(() -> lookup("#change-list").queryButton().fire());
        assertThat(desk.opened.getLast()).isEqualTo(RoutePlaces.templates(TemplateKind.OAD));
        var screen = onScreen(() -> {
            var made = room.screens().get(RoutePlaces.TEMPLATES).create(desk.opened.getLast());
            place.getChildren().setAll(made.content());
            return made;
        });
        onScreen(() -> lookup("#template-add").queryButton().fire());
        write("Bezoek aan de school");
        onScreen(() -> lookup("#template-save").queryButton().fire());
        assertThat(desk.notice().sentence()).isEqualTo("Vul bij taak 6 een heel getal in, zoals 4 of −30.");
        onScreen(() -> lookup("#task-amount-6").query().requestFocus());
        write("7");
        onScreen(() -> lookup("#template-save").queryButton().fire());
        assertThat(desk.notice().sentence()).isEqualTo("De lijst is bewaard.");
        onScreen(() -> place.getChildren().setAll(content.node()));
        assertThat(words()).contains("Bezoek aan de school");
        assertThat(due("bezoek aan de school").due()).isEqualTo(START.plusWeeks(7));
        onScreen(() -> desk.notice().action().orElseThrow().run().run());
        assertThat(words()).doesNotContain("Bezoek aan de school");
        onScreen(screen::close);
    }

    private void focus(String task) {
        onScreen(() -> {
            var line = lookup("#step-" + task).query();
            Page.reveal(line);
            line.requestFocus();
        });
    }

    private List<RouteMark> marks() {
        return new RouteMarkRepository(vault).ofTrajectory(trajectory.id());
    }

    private RouteMark mark(String task) {
        return new RouteMarkRepository(vault).of(trajectory.id(), task).orElseThrow();
    }

    private List<TrajectoryPause> pauses() {
        return new TrajectoryPauseRepository(vault).ofTrajectory(trajectory.id());
    }

    private DueItem due(String task) {
        return dues().stream().filter(item -> item.key().startsWith("route.step/" + trajectory.id() + "/" + task)).findFirst().orElseThrow();
    }

    private List<String> dueKeys() {
        return dues().stream().map(item -> item.key().substring(item.key().lastIndexOf('/') + 1)).toList();
    }

    private List<DueItem> dues() {
        return room.dueSources().getFirst().due(About.client(client.id()), TODAY, TODAY.plusDays(30));
    }

    private List<String> words() {
        return place.lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList();
    }
}
