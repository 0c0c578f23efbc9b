package nl.trede.shell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.trede.common.ui.TableMemory;
import nl.trede.common.ui.ThemeMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesStoreTest {
    private final List<Runnable> later = new ArrayList<>();
    private Path file;

    @BeforeEach
    void place(@TempDir Path folder) {
        file = folder.resolve("trede").resolve("preferences.json");
    }

    private PreferencesStore store() {
        return new PreferencesStore(file, later::add);
    }

    @Test
    void everything_comes_back_after_a_restart() {
        var store = store();
        var layout = new TableMemory.Layout(List.of(new TableMemory.Column("name", 12.5, false)), "name", true);
        store.change(now -> now.withTheme(ThemeMode.DARK).withTextPercent(150).withLanguage(Language.ENGLISH).withLockMinutes(5)
                .withVault("/map/een").withVault("/map/twee").withWindow(new WindowBounds(1, 2, 1366, 768, false)));
        new RememberedTables(store).remember("caseload", layout);
        store.close();
        assertThat(store().get()).isEqualTo(store.get());
        assertThat(store().get().vaults()).containsExactly("/map/twee", "/map/een");
        assertThat(new RememberedTables(store()).recall("caseload")).contains(layout);
    }

    @Test
    void several_changes_in_a_row_are_written_once() {
        var store = store();
        store.change(now -> now.withTextPercent(110));
        store.change(now -> now.withTextPercent(120));
        assertThat(later).hasSize(1);
        assertThat(file).doesNotExist();
        later.getFirst().run();
        assertThat(store().get().textPercent()).isEqualTo(120);
        assertThat(file.resolveSibling("preferences.json.new")).doesNotExist();
    }

    @Test
    void a_damaged_file_is_put_aside_and_the_defaults_are_used() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"theme\": \"DA");
        assertThat(store().get()).isEqualTo(Preferences.DEFAULTS);
        assertThat(file).doesNotExist();
        assertThat(file.resolveSibling("preferences.json.damaged")).hasContent("{\"theme\": \"DA");
    }

    @Test
    void unknown_and_impossible_values_do_no_harm() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"theme\": \"PINK\", \"textPercent\": 900, \"lockMinutes\": -3, \"newer\": {\"a\": 1}}");
        assertThat(store().get()).isEqualTo(Preferences.DEFAULTS.withTextPercent(160).withLockMinutes(1));
    }

    @Test
    void a_folder_that_cannot_be_written_does_not_stop_the_work() throws IOException {
        Files.writeString(file.getParent(), "a file where the folder should be");
        var store = store();
        store.change(now -> now.withTextPercent(110));
        store.flush();
        assertThat(store.get().textPercent()).isEqualTo(110);
    }

    @Test
    void every_system_has_its_own_place_for_settings() {
        Path home = Path.of("home");
        assertThat(ConfigFolder.of("Linux", Map.of(), home)).isEqualTo(Path.of("home", ".config", "trede"));
        assertThat(ConfigFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "elders"), home)).isEqualTo(Path.of("elders", "trede"));
        assertThat(ConfigFolder.of("Windows 11", Map.of("APPDATA", "roaming"), home)).isEqualTo(Path.of("roaming", "trede"));
        assertThat(ConfigFolder.of("Mac OS X", Map.of(), home))
                .isEqualTo(Path.of("home", "Library", "Application Support", "trede"));
    }
}
