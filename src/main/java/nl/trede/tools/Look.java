package nl.trede.tools;

import java.util.List;
import nl.trede.common.ui.ThemeMode;

/// How the screens of a tour are dressed.
///
/// @param name    also the folder of its pictures
/// @param percent text size, 100 is 14 px
public record Look(String name, ThemeMode mode, int percent) {
    /// What a tour shows when nothing is asked for.
    public static List<Look> all() {
        return List.of(new Look("light", ThemeMode.LIGHT, 100), new Look("dark", ThemeMode.DARK, 100),
                new Look("text-150", ThemeMode.LIGHT, 150));
    }
}
