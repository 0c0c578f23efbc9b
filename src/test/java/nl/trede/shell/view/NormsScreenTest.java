package nl.trede.shell.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.ContactNorms;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.employers.model.EmployerSettings;
import nl.trede.figures.model.Definitions;
import nl.trede.shell.viewmodel.NormsModel;
import nl.trede.support.FxTest;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormsScreenTest extends FxTest {
    @TempDir
    static Path folder;

    private final TestDesk desk = new TestDesk(text, clock);
    private Vault vault;
    private NormsScreen screen;

    @Override
    protected List<String> rooms() {
        return List.of("common", "clients", "employers", "figures", "shell");
    }

    @Override
    protected Parent content() {
        try {
            vault = TestVault.create(Files.createTempDirectory(folder, "norms"));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        screen = new NormsScreen(text, desk.desk.notices(), new NormsModel(vault,
                List.of(ContactNorms.settings(vault), new EmployerSettings(vault).group(), Definitions.settings(vault)), desk.desk.tasks()), desk.desk.navigator());
        return screen.content();
    }

    @AfterEach
    void close() {
        onScreen(() -> screen.close());
        vault.close();
    }

    private void type(String id, String value) {
        onScreen(() -> {
            TextField field = (TextField) find(stage.getScene().getRoot(), id);
            field.requestFocus();
            field.selectAll();
        });
        write(value).push(KeyCode.ENTER);
    }

    private static javafx.scene.Node find(Parent parent, String id) {
        return parent.lookupAll("*").stream().filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
    }

    private String shown(String id) {
        return onScreen(() -> ((TextField) find(stage.getScene().getRoot(), id)).getText());
    }

    @Test
    void a_norm_typed_with_enter_is_in_the_vault_at_once_and_undo_takes_it_back() {
        type("norm.contact.ZOEKEN", "10");
        assertThat(vault.setting("norm.contact.ZOEKEN")).contains("10");
        onScreen(() -> desk.notice().action().orElseThrow().run().run());
        assertThat(vault.setting("norm.contact.ZOEKEN")).contains("7");
        assertThat(shown("norm.contact.ZOEKEN")).isEqualTo("7");
    }

    @Test
    void a_number_outside_the_range_says_so_and_writes_nothing() {
        type("definition.sustainDays", "0");
        assertThat(lookup("Vul een getal in van 1 tot en met 730.").tryQuery()).isPresent();
        assertThat(vault.setting("definition.sustainDays")).isEmpty();
        type("definition.sustainDays", "182");
        assertThat(lookup("Vul een getal in van 1 tot en met 730.").tryQuery()).isEmpty();
        assertThat(Definitions.of(vault).sustainDays()).isEqualTo(182);
        assertThat(Definitions.of(vault).version()).startsWith("1-");
    }

    @Test
    void all_values_of_a_card_go_back_to_standard_with_one_button_and_undo_brings_the_own_ones_back() {
        type("definition.sustainDays", "182");
        type("definition.contractHours", "38");
        assertThat(lookup("2 eigen keuzes").tryQuery()).isPresent();
        onScreen(() -> lookup(".button").match(node -> node.isVisible() && ((Button) node).getText().equals("Zet standaard terug")).queryButton().requestFocus());
        push(KeyCode.SPACE);
        assertThat(Definitions.of(vault)).isEqualTo(Definitions.standard());
        assertThat(shown("definition.sustainDays")).isEqualTo("91");
        onScreen(() -> desk.notice().action().orElseThrow().run().run());
        assertThat(Definitions.of(vault).contractHours()).isEqualTo(38);
    }

    @Test
    void a_choice_made_elsewhere_shows_on_the_open_page_and_one_made_here_holds() {
        onScreen(() -> new EmployerSettings(vault).videoCounts(true));
        assertThat(lookup("1 eigen keuze").tryQuery()).isPresent();
        onScreen(() -> ((Parent) find(stage.getScene().getRoot(), "employer.videoCounts")).getChildrenUnmodifiable().getFirst().requestFocus());
        push(KeyCode.RIGHT);
        assertThat(new EmployerSettings(vault).videoCounts()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void every_setting_shows_all_its_words(ThemeMode mode, int percent) {
        onScreen(() -> {
            theme.modeProperty().set(mode);
            theme.textPercentProperty().set(percent);
        });
        type("definition.sustainDays", "182");
        try (var warnings = new CssWarnings()) {
            assertThat(onScreen(() -> Truncation.find(stage.getScene().getRoot()))).isEmpty();
            assertThat(warnings.found()).isEmpty();
        }
        if (System.getProperty("trede.pictures") != null) {
            picture(Path.of(System.getProperty("trede.pictures"), "norms-" + mode + "-" + percent + ".png"));
        }
    }
}
