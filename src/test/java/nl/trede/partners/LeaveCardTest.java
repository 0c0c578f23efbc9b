package nl.trede.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.partners.model.Leave;
import nl.trede.partners.model.LeaveRepository;
import nl.trede.partners.model.LeaveService;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Role;
import nl.trede.support.FxTest;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaveCardTest extends FxTest {
    @TempDir
    static Path folder;

    private final TestDesk desk = new TestDesk(text, clock);
    private Vault vault;

    @Override
    protected List<String> rooms() {
        return List.of("common", "partners");
    }

    @Override
    protected Parent content() {
        try {
            vault = TestVault.create(Files.createTempDirectory(folder, "leave"));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        new Me(vault).setUp(new NewCaseload("V. Voorbeeldcoach", Role.JOBCOACH, "Noord", "GGZ Voorbeeld", "AM13", new BigDecimal("0.9")));
        new LeaveService(vault).mark(coach(), LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 21));
        return new PartnersRoom(vault, desk.desk).screens().get("partners").create(Destination.room("partners")).content();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private java.util.UUID coach() {
        return new Me(vault).coachId().orElseThrow();
    }

    private List<Leave> kept() {
        return new LeaveRepository(vault).of(coach());
    }

    private void type(String id, String date) {
        onScreen(() -> lookup("#" + id).queryAs(TextField.class).requestFocus());
        write(date);
    }

    @Test
    void days_off_are_marked_with_the_keyboard_and_undo_takes_them_back() {
        type("leave-from", "23-12-2026");
        type("leave-to", "1-1-2027");
        push(KeyCode.ENTER);
        assertThat(kept()).extracting(Leave::fromDate, Leave::toDate).first()
                .isEqualTo(org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 12, 23), LocalDate.of(2027, 1, 1)));
        assertThat(lookup("23 dec 2026 t/m 1 jan 2027").tryQuery()).isPresent();
        onScreen(() -> desk.notice().action().orElseThrow().run().run());
        assertThat(kept()).extracting(Leave::fromDate).containsExactly(LocalDate.of(2026, 8, 3));
    }

    @Test
    void leave_for_a_part_of_each_week_is_chosen_with_the_keyboard_and_said_with_the_days() {
        type("leave-from", "1-1-2027");
        type("leave-to", "30-6-2027");
        onScreen(() -> lookup("#leave-part").query().requestFocus());
        write("2 dagen");
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        assertThat(kept()).extracting(Leave::weekPercent).containsExactly(40, 100);
        assertThat(lookup("2 dagen per week").match(javafx.scene.control.Label.class::isInstance).tryQuery()).isPresent();
    }

    @Test
    void leave_that_was_kept_before_there_were_parts_is_whole() {
        var before = Json.read("{\"id\":\"" + Ids.next() + "\",\"coachId\":\"" + Ids.next() + "\",\"fromDate\":\"2026-08-03\",\"toDate\":\"2026-08-21\"}", Leave.class);
        assertThat(before.whole()).isTrue();
    }

    @Test
    void a_last_day_before_the_first_is_said_under_the_field_and_nothing_is_kept() {
        type("leave-from", "23-12-2026");
        type("leave-to", "22-12-2026");
        push(KeyCode.ENTER);
        assertThat(lookup("De laatste dag ligt vóór 23 dec 2026. Kies een latere.").tryQuery()).isPresent();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void removed_days_come_back_with_undo() {
        onScreen(() -> lookup(".button").match(node -> "Verwijder 3 aug 2026 t/m 21 aug 2026".equals(node.getAccessibleText())).queryButton().requestFocus());
        push(KeyCode.SPACE);
        assertThat(kept()).isEmpty();
        onScreen(() -> desk.notice().action().orElseThrow().run().run());
        assertThat(kept()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void the_screen_shows_all_its_words(ThemeMode mode, int percent) {
        onScreen(() -> {
            theme.modeProperty().set(mode);
            theme.textPercentProperty().set(percent);
            Page.reveal(lookup("#leave-part").query());
        });
        try (var warnings = new CssWarnings()) {
            assertThat(onScreen(() -> Truncation.find(stage.getScene().getRoot()))).isEmpty();
            assertThat(warnings.found()).isEmpty();
        }
        if (System.getProperty("trede.pictures") != null) {
            picture(Path.of(System.getProperty("trede.pictures"), "leave-" + mode + "-" + percent + ".png"));
        }
    }
}
