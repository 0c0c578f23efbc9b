package nl.trede;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.trede.cli.TredeCommand;

/// Where the program starts. Imports no JavaFX, so that terminal commands and clear errors work without it.
public final class Main {
    private static final List<String> LIBRARY_FOLDERS = List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64",
            "/usr/lib", "/lib64", "/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu", "/usr/local/lib");

    private Main() {
    }

    public static void main(String[] args) {
        if (args.length > 0) {
            System.exit(TredeCommand.run(args));
        }
        javafx.application.Application.launch(App.class);
    }

    /// Why no window can be shown here; empty when one can.
    static String windowless() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux")) {
            return "";
        }
        if (System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null) {
            return "Geen beeldscherm gevonden (DISPLAY en WAYLAND_DISPLAY zijn leeg)";
        }
        boolean gtk = LIBRARY_FOLDERS.stream().anyMatch(folder -> Files.exists(Path.of(folder, "libgtk-3.so.0")));
        return gtk ? "" : "GTK 3 ontbreekt (op Debian: apt install libgtk-3-0)";
    }
}
