package nl.trede.shell.model;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where each system wants a program's settings.
public final class ConfigFolder {
    private ConfigFolder() {
    }

    /// @param system      the property `os.name`
    /// @param environment the environment variables
    /// @param home        the user's home folder
    /// @return `%APPDATA%\trede`, `~/Library/Application Support/trede`, or `$XDG_CONFIG_HOME/trede` (else `~/.config/trede`)
    public static Path of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"));
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("trede");
        }
        return folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"));
    }

    private static Path folder(String configured, Path otherwise) {
        return (configured == null || configured.isBlank() ? otherwise : Path.of(configured)).resolve("trede");
    }
}
