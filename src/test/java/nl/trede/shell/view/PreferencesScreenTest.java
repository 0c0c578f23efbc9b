package nl.trede.shell.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import nl.trede.common.ui.CssWarnings;
import nl.trede.common.ui.ThemeMode;
import nl.trede.common.ui.Truncation;
import nl.trede.shell.model.Language;
import nl.trede.shell.model.Preferences;
import nl.trede.shell.model.PreferencesStore;
import nl.trede.shell.viewmodel.PreferencesModel;
import nl.trede.support.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesScreenTest extends FxTest {
    @TempDir
    static Path folder;

    private Path file;
    private int norms;

    @Override
    protected List<String> rooms() {
        return List.of("common", "shell");
    }

    @Override
    protected Parent content() {
        try {
            file = Files.createTempDirectory(folder, "config").resolve("preferences.json");
        } catch (java.io.IOException trouble) {
            throw new java.io.UncheckedIOException(trouble);
        }
        var model = new PreferencesModel(new PreferencesStore(file, Runnable::run));
        model.themeProperty().subscribe(chosen -> theme.modeProperty().set(chosen == ThemeMode.SYSTEM ? ThemeMode.LIGHT : chosen));
        theme.textPercentProperty().bindBidirectional(model.textPercentProperty());
        return new PreferencesScreen(text, model, () -> norms++, java.util.Optional.empty()).content();
    }

    private Preferences kept() {
        return new PreferencesStore(file, Runnable::run).get();
    }

    @Test
    void what_is_chosen_holds_at_once_and_is_in_the_file() {
        clickOn("Donker");
        clickOn("120 %");
        clickOn("5 minuten");
        assertThat(kept()).extracting(Preferences::theme, Preferences::textPercent, Preferences::lockMinutes)
                .containsExactly(ThemeMode.DARK, 120, 5);
        assertThat(theme.darkProperty().get()).isTrue();
        assertThat(theme.textPercentProperty().get()).isEqualTo(120);
    }

    @Test
    void another_language_is_chosen_with_the_arrow() {
        clickOn("Nederlands");
        push(KeyCode.RIGHT);
        assertThat(kept().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void norms_of_the_caseload_are_one_click_away() {
        clickOn("Open normen en rekenregels");
        assertThat(norms).isEqualTo(1);
    }

    @Test
    void the_screen_shows_all_its_words_at_150_percent() {
        try (var warnings = new CssWarnings()) {
            onScreen(() -> theme.textPercentProperty().set(150));
            assertThat(onScreen(() -> Truncation.find(stage.getScene().getRoot()))).isEmpty();
            assertThat(warnings.found()).isEmpty();
        }
        if (System.getProperty("trede.pictures") != null) {
            picture(Path.of(System.getProperty("trede.pictures"), "preferences-150.png"));
        }
    }
}
