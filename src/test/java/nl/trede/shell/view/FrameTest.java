package nl.trede.shell.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Notice;
import nl.trede.support.FxTest;
import org.junit.jupiter.api.Test;

class FrameTest extends FxTest {
    private FrameDemo demo;

    @Override
    protected List<String> rooms() {
        return List.of("common", "shell", "demo");
    }

    @Override
    protected Parent content() {
        demo = new FrameDemo(text, theme);
        return demo.frame;
    }

    @Test
    void control_k_opens_the_palette_and_enter_goes_to_what_was_found() {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write("fict");
        push(KeyCode.ENTER);
        assertThat(demo.frame.here()).contains(Destination.client(FrameDemo.FICTIEF));
        assertThat(demo.frame.overlay().isOpen()).isFalse();
    }

    @Test
    void after_the_palette_the_cursor_is_on_the_page_and_tab_goes_to_its_first_control() {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write("fict");
        push(KeyCode.ENTER);
        push(KeyCode.TAB);
        assertThat(stage.getScene().getFocusOwner()).isInstanceOfSatisfying(Button.class, first -> assertThat(first.getText()).isEqualTo("Open gesprek"));
    }

    @Test
    void the_palette_runs_a_command_reached_with_the_arrows() {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertThat(demo.done).containsExactly("lock");
    }

    @Test
    void the_palette_says_so_when_nothing_is_found() {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write("zzz");
        assertThat(lookup(".palette .muted").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .anyMatch(words -> words.contains("zzz"));
        push(KeyCode.ENTER);
        assertThat(demo.frame.overlay().isOpen()).isTrue();
    }

    @Test
    void escape_closes_the_palette_and_gives_the_focus_back() {
        Button search = lookup("#search").queryAs(Button.class);
        onScreen(search::requestFocus);
        push(KeyCode.ENTER);
        assertThat(demo.frame.overlay().isOpen()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(demo.frame.overlay().isOpen()).isFalse();
        assertThat(search.isFocused()).isTrue();
    }

    @Test
    void tab_does_not_leave_an_open_panel() {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        assertThat(lookup("#palette-field").query().isFocused()).isTrue();
    }

    @Test
    void alt_2_opens_the_second_room_and_alt_left_goes_back() {
        press(KeyCode.ALT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.ALT);
        assertThat(demo.frame.here()).contains(Destination.room("caseload"));
        assertThat(demo.closed).isEqualTo(1);
        assertThat(marked()).containsExactly("room-caseload");
        press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(demo.frame.here()).contains(Destination.room("home"));
        assertThat(demo.opened).hasSize(3);
    }

    @Test
    void a_client_belongs_to_the_caseload_in_the_sidebar() {
        onScreen(() -> demo.frame.open(Destination.client(FrameDemo.FICTIEF)));
        assertThat(marked()).containsExactly("room-caseload");
        if (System.getProperty("trede.pictures") != null) {
            picture(java.nio.file.Path.of(System.getProperty("trede.pictures"), "stage.png"));
        }
    }

    private List<String> marked() {
        return lookup(".room").queryAll().stream().filter(room -> room.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("here"))).map(javafx.scene.Node::getId).toList();
    }

    @Test
    void control_n_starts_a_contact_where_the_coach_is_and_control_l_locks() {
        onScreen(() -> demo.frame.open(Destination.client(FrameDemo.FICTIEF)));
        press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        assertThat(demo.done).containsExactly("contact at client", "lock");
    }

    @Test
    void the_button_for_a_contact_gives_way_to_the_rooms_own_primary_action() {
        assertThat(lookup("#new-contact").tryQuery()).isPresent();
        onScreen(() -> demo.frame.open(Destination.room("exchange")));
        assertThat(lookup("#new-contact").tryQuery()).isEmpty();
    }

    @Test
    void f1_shows_the_keys_and_control_minus_makes_the_text_smaller() {
        push(KeyCode.F1);
        assertThat(lookup("#help").tryQuery()).isPresent();
        press(KeyCode.CONTROL, KeyCode.MINUS).release(KeyCode.MINUS, KeyCode.CONTROL);
        assertThat(theme.textPercentProperty().get()).isEqualTo(90);
        push(KeyCode.ESCAPE);
        assertThat(lookup("#help").tryQuery()).isEmpty();
    }

    @Test
    void undo_in_the_banner_runs_and_the_banner_goes_away() {
        onScreen(() -> demo.frame.show(Notice.success("Contact vastgelegd").with("Ongedaan maken", () -> demo.done.add("undo"))));
        onScreen(() -> demo.frame.open(Destination.room("caseload")));
        clickOn("Ongedaan maken");
        assertThat(demo.done).containsExactly("undo");
        assertThat(lookup(".banner").tryQuery()).isEmpty();
    }

    @Test
    void reloading_makes_the_screen_afresh_and_leaves_panel_and_banner() {
        onScreen(() -> demo.frame.show(Notice.info("Klaar")));
        push(KeyCode.F1);
        onScreen(() -> demo.frame.reload());
        onScreen(() -> demo.frame.reload());
        assertThat(demo.opened).hasSize(3);
        assertThat(lookup("#help").tryQuery()).isPresent();
        assertThat(lookup(".banner").tryQuery()).isPresent();
    }

    @Test
    void a_banner_outlives_one_change_of_screen_and_not_two() {
        onScreen(() -> demo.frame.show(Notice.info("Klaar")));
        onScreen(() -> demo.frame.open(Destination.room("caseload")));
        assertThat(lookup(".banner").tryQuery()).isPresent();
        onScreen(() -> demo.frame.open(Destination.room("employers")));
        assertThat(lookup(".banner").tryQuery()).isEmpty();
    }
}
