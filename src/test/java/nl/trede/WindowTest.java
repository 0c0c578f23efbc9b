package nl.trede;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.trede.common.task.Tasks;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.Role;
import nl.trede.shell.model.Preferences;
import nl.trede.shell.model.PreferencesStore;
import nl.trede.shell.model.WindowBounds;
import nl.trede.support.TestVault;
import nl.trede.tools.SeedSample;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.Vaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window with real caseloads on disk: from the first start to locking and unlocking.
class WindowTest extends ApplicationTest {
    private static final String SECRET = "fiets lantaarn komkommer dak";

    @TempDir
    Path home;

    private final Clock clock = TestVault.CLOCK;
    private PreferencesStore preferences;
    private Window window;

    @Override
    public void start(Stage stage) {
        preferences = new PreferencesStore(home.resolve("preferences.json"), Runnable::run);
        preferences.change(now -> Preferences.DEFAULTS.withWindow(new WindowBounds(0, 0, 980, 740, false)));
        var gate = new Caseloads(new Vaults(clock, TestVault.CHEAP), home.resolve("voorbeeld"),
                (vault, role) -> SeedSample.coach(java.time.LocalDate.of(2026, 11, 22)).fill(vault, role));
        window = new Window(stage, gate, preferences, clock, Tasks.atOnce());
        window.show();
    }

    @Test
    void aNewCaseloadIsMadeLockedAndOpenedAgain() {
        Path folder = home.resolve("mijn caseload");
        clickOn("Maak een nieuwe caseload");
        type(0, "Voorbeeldcoach");
        type(1, "0,9");
        type(2, "Ggz Voorbeeld Oost");
        type(3, "Team Rivier");
        clickOn("Ga verder");
        type(0, folder.toString());
        type(1, SECRET);
        type(2, SECRET);
        clickOn("Maak de caseload");
        assertThat(lookup("Je herstelsleutel").tryQuery()).isPresent();
        clickOn("Ik heb de sleutel bewaard");
        assertThat(lookup("Voorbeeldcoach").tryQuery()).as("who works here").isPresent();

        press(KeyCode.CONTROL).press(KeyCode.L).release(KeyCode.L).release(KeyCode.CONTROL);
        assertThat(lookup("Ontgrendel je caseload").tryQuery()).isPresent();
        type(0, "iets anders");
        clickOn("Ontgrendel");
        assertThat(lookup("Deze wachtzin of sleutel past niet. Let op hoofdletters en spaties en probeer het opnieuw.").tryQuery()).isPresent();
        type(0, SECRET);
        clickOn("Ontgrendel");
        assertThat(lookup("Voorbeeldcoach").tryQuery()).isPresent();
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), window::lock);
        try (Vault vault = ((nl.trede.vault.model.Opening.Opened) new Vaults(clock, TestVault.CHEAP).open(folder, SECRET.toCharArray())).vault()) {
            assertThat(new Me(vault).who()).hasValueSatisfying(who -> {
                assertThat(who.role()).isEqualTo(Role.JOBCOACH);
                assertThat(who.team().orElseThrow().name()).isEqualTo("Team Rivier");
            });
        }
    }

    @Test
    void aWeakPassphraseIsRefusedAndNothingIsMade() {
        Path folder = home.resolve("zwak");
        clickOn("Maak een nieuwe caseload");
        type(0, "Voorbeeldcoach");
        clickOn("Ga verder");
        type(0, folder.toString());
        type(1, "wachtwoord");
        type(2, "wachtwoord");
        clickOn("Maak de caseload");
        assertThat(lookup("Deze wachtzin is te makkelijk te raden. Voeg een of twee losse woorden toe.").tryQuery()).isPresent();
        assertThat(folder).doesNotExist();
    }

    @Test
    void theExampleOpensAndSpeaksEnglishWhenAsked() {
        clickOn("Bekijk het voorbeeld");
        assertThat(lookup("Vandaag").tryQuery()).isPresent();
        press(KeyCode.ALT).press(KeyCode.DIGIT2).release(KeyCode.DIGIT2).release(KeyCode.ALT);
        assertThat(lookup("Laatste contact").tryQuery()).isPresent();
        Map<String, String> both = Map.of("Werkgevers", "Employers");
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), () -> window.speak(nl.trede.shell.model.Language.ENGLISH));
        WaitForAsyncUtils.waitForFxEvents();
        both.forEach((dutch, english) -> {
            assertThat(lookup(english).tryQuery()).isPresent();
            assertThat(lookup(dutch).tryQuery()).isEmpty();
        });
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), window::lock);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("Welcome").tryQuery()).as("the example is not offered again as a caseload").isPresent();
    }

    /// Types into the n-th field of the page in reading order.
    private void type(int index, String words) {
        var fields = lookup(node -> node instanceof TextInputControl input && input.isEditable()
                && !(input.getParent() instanceof javafx.scene.control.ComboBoxBase)).queryAllAs(TextInputControl.class).stream()
                .sorted(java.util.Comparator.<TextInputControl>comparingDouble(input -> Math.rint(input.localToScene(0, 0).getY() / 10))
                        .thenComparingDouble(input -> input.localToScene(0, 0).getX())).toList();
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(20), () -> fields.get(index).setText(words));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
