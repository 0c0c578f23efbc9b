package nl.trede.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Snapshots;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.employers.model.scheme.Answer;
import nl.trede.employers.model.scheme.Fact;
import nl.trede.employers.model.scheme.SchemeRule;
import nl.trede.employers.model.scheme.SchemeTable;
import nl.trede.employers.model.scheme.Schemes;
import nl.trede.employers.model.scheme.Situation;
import nl.trede.employers.model.scheme.Verdict;
import nl.trede.support.FxTest;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rule table, kept up to date with mouse and keys: no new version of the program is needed for a scheme of next year.
class SchemesScreenTest extends FxTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @TempDir
    Path folder;
    private final TestDesk test = new TestDesk(text, clock);
    private Vault vault;
    private EmployersRoom room;
    private SchemeTable table;
    private Screen screen;

    @Override
    protected List<String> rooms() {
        return List.of("common", "clients", "employers", "jobs");
    }

    @Override
    protected Parent content() {
        vault = TestVault.create(folder);
        room = new EmployersRoom(vault, test.desk);
        table = new SchemeTable(vault);
        screen = room.screens(EmployerGuests.none()).get("schemes").create(Destination.room("schemes"));
        return screen.content();
    }

    @AfterEach
    void close() {
        onScreen(screen::close);
        room.close();
        vault.close();
    }

    private SchemeRule rule(String scheme) {
        return table.all().stream().filter(one -> one.scheme().equals(scheme)).findFirst().orElseThrow();
    }

    private Verdict verdict(String scheme, Situation situation) {
        return Schemes.of(table.all(), situation).stream().filter(one -> one.rule().scheme().equals(scheme)).findFirst().orElseThrow();
    }

    /// Opens a rule as a coach does who came to it with Tab.
    private void open(String id) {
        onScreen(() -> ((ListLine) lookup(id).query()).requestFocus());
        type(KeyCode.ENTER);
    }

    private void undo() {
        onScreen(() -> test.notice().action().orElseThrow().run().run());
    }

    @Test
    void a_new_caseload_begins_with_the_supplied_rules_and_their_dates_and_sources() {
        assertThat(table.all()).hasSizeGreaterThan(10);
        assertThat(lookup("#rule-LKV_BANENAFSPRAAK-2026-01-01").tryQuery()).isPresent();
        assertThat(lookup("sinds 1 jan 2026 · bron: hulsman.nl · bekeken op 22 nov 2026").tryQuery()).isPresent();
    }

    @Test
    void a_scheme_of_next_year_is_read_from_a_file_and_applies_only_from_then() throws IOException {
        Path file = Files.writeString(folder.resolve("regels.json"), """
                [{"scheme": "WERKBONUS", "validFrom": "2027-01-01", "source": "verzonnen voor deze toets", "checkedOn": "2026-11-22", "terms": {
                  "name": {"nl": "Werkbonus"}, "gives": {"nl": "Een bonus."}, "conditions": [
                    {"fact": "HOURS", "test": "AT_LEAST", "values": ["8"], "why": {"nl": "Minder dan 8 uur."}, "change": {"nl": "Minstens 8 uur."},
                     "ask": {"nl": "Hoeveel uur?"}}]}}]""");
        int before = table.all().size();
        test.dialogs.choose(file);
        clickOn("#schemes-read");

        assertThat(table.all()).hasSize(before + 1);
        assertThat(lookup("#rule-WERKBONUS-2027-01-01").tryQuery()).isPresent();
        assertThat(lookup("Geldt later").tryQuery()).isPresent();
        assertThat(verdict("WERKBONUS", Situation.on(NEW_YEAR.minusDays(1)).with(Fact.HOURS, Answer.number(8)))).isInstanceOf(Verdict.OutOfTime.class);
        assertThat(verdict("WERKBONUS", Situation.on(NEW_YEAR).with(Fact.HOURS, Answer.number(8)))).isInstanceOf(Verdict.Applies.class);
        undo();
        assertThat(table.all()).hasSize(before);
    }

    @Test
    void a_file_that_is_not_right_says_which_rule_and_changes_nothing() throws IOException {
        List<SchemeRule> before = table.all();
        test.dialogs.choose(Files.writeString(folder.resolve("fout.json"), "[{\"scheme\": \"WERKBONUS\"}]"));
        clickOn("#schemes-read");
        assertThat(test.notice().sentence()).contains("Regel 1", "WERKBONUS", "waar de regel vandaan komt", "niets gewijzigd");
        test.dialogs.choose(Files.write(folder.resolve("plaatje.json"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff}));
        clickOn("#schemes-read");
        assertThat(test.notice().sentence()).isEqualTo(text.get("employers.schemes.unreadable"));
        assertThat(table.all()).isEqualTo(before);
    }

    @Test
    void a_value_that_changes_next_year_is_typed_and_the_old_rule_stays_until_then() {
        open("#rule-JOBCOACH_EXTERN");
        write("1-1-27");
        onScreen(() -> ((TextField) lookup("#rule-HOURS").query()).setText("16"));
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        assertThat(table.all().stream().filter(one -> one.scheme().equals("JOBCOACH_EXTERN"))).hasSize(2);
        assertThat(rule("JOBCOACH_EXTERN").validTo()).isEqualTo(NEW_YEAR.minusDays(1));
        Situation twelve = Situation.on(NEW_YEAR).with(Fact.HOURS, Answer.number(12));
        assertThat(verdict("JOBCOACH_EXTERN", twelve)).isInstanceOf(Verdict.DoesNot.class);
        assertThat(verdict("JOBCOACH_EXTERN", new Situation(NEW_YEAR.minusDays(1), twelve.answers()))).isInstanceOf(Verdict.AskFirst.class);
        undo();
        assertThat(table.all().stream().filter(one -> one.scheme().equals("JOBCOACH_EXTERN"))).hasSize(1);
    }

    @Test
    void a_value_that_is_no_number_and_a_change_without_a_day_are_refused_in_words() {
        List<SchemeRule> before = table.all();
        open("#rule-JOBCOACH_EXTERN");
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(lookup(text.get("employers.schemes.refused.noFrom")).tryQuery()).isPresent();
        write("1-1-27");
        onScreen(() -> ((TextField) lookup("#rule-HOURS").query()).setText("veel"));
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(lookup(text.get("employers.schemes.refused.number", "veel")).tryQuery()).isPresent();
        assertThat(table.all()).isEqualTo(before);
    }

    @Test
    void what_stood_wrong_is_put_right_and_the_earlier_version_comes_back_from_the_history() {
        SchemeRule before = rule("JOBCOACH_EXTERN");
        open("#rule-JOBCOACH_EXTERN");
        clickOn(text.get("employers.schemes.kind.corrects"));
        onScreen(() -> ((TextField) lookup("#rule-HOURS").query()).setText("10"));
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(rule("JOBCOACH_EXTERN")).isNotEqualTo(before);
        assertThat(rule("JOBCOACH_EXTERN").id()).isEqualTo(before.id());
        open("#rule-JOBCOACH_EXTERN");
        onScreen(() -> ((Button) lookup("Zet terug").queryButton()).fire());
        assertThat(rule("JOBCOACH_EXTERN")).isEqualTo(before);
    }

    @Test
    void a_rule_ends_after_the_day_that_was_typed() {
        open("#rule-HARRIE");
        onScreen(() -> ((Button) lookup("#rule-end").queryButton()).fire());
        assertThat(lookup(text.get("employers.schemes.refused.noLast")).tryQuery()).isPresent();
        clickOn("#rule-valid-to").write("31-12-26");
        clickOn("#rule-end");
        assertThat(rule("HARRIE").validTo()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("rule-HARRIE");
        undo();
        assertThat(rule("HARRIE").validTo()).isNull();
    }

    @Test
    void the_table_is_saved_to_a_file_that_can_be_read_in_again() throws IOException {
        Path file = folder.resolve("regelingen.json");
        test.dialogs.choose(file);
        clickOn("#schemes-write");
        List<SchemeRule> before = table.all();
        assertThat(table.add(Files.readString(file)).isDone()).isTrue();
        assertThat(table.all()).isEqualTo(before);
    }

    @Test
    void a_file_that_cannot_be_written_is_said() {
        test.dialogs.choose(folder.resolve("bestaat niet").resolve("regelingen.json"));
        clickOn("#schemes-write");
        assertThat(test.notice().sentence()).isEqualTo(text.get("employers.schemes.notWritten"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void the_rule_table_and_a_rule_render_without_warning_or_shortened_label(ThemeMode mode, int percent, @TempDir Path temporary) {
        Path pictures = System.getProperty("trede.pictures") == null ? temporary : Path.of(System.getProperty("trede.pictures"));
        onScreen(() -> {
            try (var warnings = new CssWarnings()) {
                theme.modeProperty().set(mode);
                theme.textPercentProperty().set(percent);
                String name = "-" + mode + "-" + percent + ".png";
                var fresh = room.screens(EmployerGuests.none()).get("schemes").create(Destination.room("schemes"));
                var holder = new StackPane();
                var scene = new Scene(holder, 1158, 1100);
                theme.install(scene);
                holder.getChildren().add(fresh.content());
                shoot(scene, pictures.resolve("rules" + name));
                Event.fireEvent(scene.lookup("#rule-JOBCOACH_EXTERN"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
                shoot(scene, pictures.resolve("rule" + name));
                assertThat(warnings.found()).isEmpty();
                fresh.close();
                return null;
            }
        });
    }

    private static void shoot(Scene scene, Path file) throws IOException {
        Snapshots.write(scene, file);
        assertThat(file).isNotEmptyFile();
        assertThat(Truncation.find(scene.getRoot())).isEmpty();
    }
}
