package nl.trede.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.trede.support.FxTest;
import org.junit.jupiter.api.Test;

class InputTest extends FxTest {
    private static final List<String> NAMES = List.of("M. Voorbeeld", "S. Fictief", "T. Voorbeeld", "R. Denkbeeldig");

    private DateField date;
    private FormField dateRow;
    private TypeAhead<String> who;
    private Chips<String> kind;
    private Chips<Integer> minutes;
    private TextField note;

    @Override
    protected Parent content() {
        date = new DateField(text, clock);
        dateRow = new FormField("Wanneer", date);
        who = new TypeAhead<>(text, typed -> NAMES.stream().filter(name -> name.toLowerCase().contains(typed.toLowerCase())).toList(),
                name -> name, name -> "cliënt");
        kind = Chips.single(List.of("Bellen", "Bezoek", "Mail"), label -> label);
        minutes = Chips.multiple(List.of(15, 30, 45), size -> size + " min");
        note = new TextField();
        note.setId("note");
        return new VBox(12, new FormField("Wie", who), dateRow, kind, minutes, note);
    }

    @Test
    void plus_seven_is_next_week_and_reads_in_full_after_leaving() {
        clickOn(date).write("+7");
        assertThat(date.getValue()).isEqualTo(LocalDate.of(2026, 11, 29));
        clickOn(note);
        assertThat(date.getText()).isEqualTo("29 nov 2026");
    }

    @Test
    void arrow_up_is_a_day_later() {
        clickOn(date).write("morgen");
        push(KeyCode.UP);
        assertThat(date.getText()).isEqualTo("24 nov 2026");
    }

    @Test
    void a_date_that_is_none_says_so_under_the_field_until_it_is_mended() {
        clickOn(date).write("31-02");
        clickOn(note);
        assertThat(dateRow.hasError()).isTrue();
        assertThat(date.getValue()).isNull();
        doubleClickOn(date).eraseText(5).write("1-3");
        assertThat(dateRow.hasError()).isFalse();
        assertThat(date.getValue()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void changing_the_text_of_a_date_changes_its_value() {
        onScreen(() -> date.setValue(LocalDate.of(2026, 11, 1)));
        onScreen(() -> {
            date.requestFocus();
            date.selectAll();
        });
        write("gisteren");
        assertThat(date.getValue()).isEqualTo(LocalDate.of(2026, 11, 21));
        onScreen(date::clear);
        assertThat(date.getValue()).isNull();
    }

    @Test
    void typing_suggests_arrows_walk_and_enter_takes() {
        clickOn(who).write("voor");
        assertThat(lookup(".suggestion").queryAll()).hasSize(2);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertThat(who.valueProperty().get()).isEqualTo("T. Voorbeeld");
        assertThat(who.field().getText()).isEqualTo("T. Voorbeeld");
        assertThat(lookup(".suggestion").queryAll()).isEmpty();
    }

    @Test
    void a_suggestion_can_be_clicked_and_typing_on_takes_the_choice_back() {
        clickOn(who).write("fict");
        clickOn("S. Fictief");
        assertThat(who.valueProperty().get()).isEqualTo("S. Fictief");
        write("x");
        assertThat(who.valueProperty().get()).isNull();
        assertThat(who.field().getText()).isEqualTo("S. Fictiefx");
    }

    @Test
    void escape_closes_the_suggestions_and_keeps_what_was_typed() {
        clickOn(who).write("denk");
        push(KeyCode.ESCAPE);
        assertThat(lookup(".suggestion").queryAll()).isEmpty();
        assertThat(who.field().getText()).isEqualTo("denk");
        assertThat(who.valueProperty().get()).isNull();
    }

    @Test
    void leaving_the_field_with_tab_takes_the_marked_suggestion() {
        clickOn(who).write("fict");
        push(KeyCode.TAB);
        assertThat(who.valueProperty().get()).isEqualTo("S. Fictief");
        assertThat(date.isFocused()).isTrue();
    }

    @Test
    void arrows_choose_among_single_chips_and_stop_at_the_ends() {
        clickOn("Bellen");
        push(KeyCode.RIGHT);
        assertThat(kind.getValue()).isEqualTo("Bezoek");
        push(KeyCode.RIGHT);
        push(KeyCode.RIGHT);
        assertThat(kind.getValue()).isEqualTo("Mail");
        clickOn("Mail");
        assertThat(kind.getValue()).isEqualTo("Mail");
    }

    @Test
    void space_turns_multiple_chips_on_and_off() {
        clickOn("15 min");
        push(KeyCode.RIGHT);
        push(KeyCode.SPACE);
        assertThat(minutes.chosen()).containsExactlyInAnyOrder(15, 30);
        push(KeyCode.SPACE);
        assertThat(minutes.chosen()).containsExactly(15);
    }

    @Test
    void a_row_of_chips_is_one_tab_stop() {
        onScreen(() -> date.requestFocus());
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        push(KeyCode.TAB);
        assertThat(note.isFocused()).isTrue();
    }
}
