package nl.trede.shell.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.trede.common.ui.TableMemory;
import nl.trede.common.ui.ThemeMode;

/// How a person likes the program on this computer. Lies readable on disk, outside the vault: no client data in it, ever.
///
/// @param textPercent 90 to 160
/// @param lockMinutes minutes without a key or a click before the vault locks, 1 to 60
/// @param vaults      folders of caseloads opened before, latest first
/// @param window      `null` before the first run
/// @param tables      how tables were arranged, by name
@JsonIgnoreProperties(ignoreUnknown = true)
public record Preferences(ThemeMode theme, int textPercent, Language language, int lockMinutes, List<String> vaults,
        WindowBounds window, Map<String, TableMemory.Layout> tables) {
    private static final int VAULTS_KEPT = 5;

    public static final Preferences DEFAULTS =
            new Preferences(ThemeMode.SYSTEM, 100, Language.DUTCH, 10, List.of(), null, Map.of());

    public Preferences {
        theme = theme == null ? ThemeMode.SYSTEM : theme;
        textPercent = textPercent == 0 ? 100 : Math.clamp(textPercent, 90, 160);
        language = language == null ? Language.DUTCH : language;
        lockMinutes = lockMinutes == 0 ? 10 : Math.clamp(lockMinutes, 1, 60);
        vaults = vaults == null ? List.of() : List.copyOf(vaults);
        tables = tables == null ? Map.of() : Map.copyOf(tables);
    }

    public Preferences withTheme(ThemeMode chosen) {
        return new Preferences(chosen, textPercent, language, lockMinutes, vaults, window, tables);
    }

    public Preferences withTextPercent(int percent) {
        return new Preferences(theme, percent, language, lockMinutes, vaults, window, tables);
    }

    public Preferences withLanguage(Language chosen) {
        return new Preferences(theme, textPercent, chosen, lockMinutes, vaults, window, tables);
    }

    public Preferences withLockMinutes(int minutes) {
        return new Preferences(theme, textPercent, language, minutes, vaults, window, tables);
    }

    /// Puts a folder on top of the list of caseloads.
    public Preferences withVault(String folder) {
        var folders = new ArrayList<>(vaults);
        folders.remove(folder);
        folders.addFirst(folder);
        return new Preferences(theme, textPercent, language, lockMinutes,
                folders.subList(0, Math.min(VAULTS_KEPT, folders.size())), window, tables);
    }

    public Preferences withWindow(WindowBounds bounds) {
        return new Preferences(theme, textPercent, language, lockMinutes, vaults, bounds, tables);
    }

    public Preferences withTable(String table, TableMemory.Layout layout) {
        var changed = new HashMap<>(tables);
        changed.put(table, layout);
        return new Preferences(theme, textPercent, language, lockMinutes, vaults, window, changed);
    }
}
