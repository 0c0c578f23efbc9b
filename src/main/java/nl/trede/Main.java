package nl.trede;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.trede.cli.TredeCommand;
import nl.trede.common.task.LibraryLogs;

/// Where the program starts. Imports no JavaFX, so that terminal commands and clear errors work without it.
public final class Main {
    private static final List<String> LIBRARY_FOLDERS = List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64",
            "/usr/lib", "/lib64", "/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu", "/usr/local/lib");

    private Main() {
    }

    public static void main(String[] args) {
        LibraryLogs.quiet();
        if (args.length > 0) {
            System.exit(TredeCommand.run(args));
        }
        Optional<String> windowless = windowless();
        if (windowless.isPresent()) {
            System.out.println(windowless.get());
            System.exit(TredeCommand.run("tour", "--out", Path.of("target", "tour").toString()));
        }
        javafx.application.Application.launch(App.class);
    }

    /// Why no window can be shown here; empty when one can.
    private static Optional<String> windowless() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux")) {
            return Optional.empty();
        }
        if (empty("DISPLAY") && empty("WAYLAND_DISPLAY")) {
            return Optional.of("Geen beeldscherm gevonden (DISPLAY en WAYLAND_DISPLAY zijn leeg); Trede maakt een rondleiding in target/tour.");
        }
        boolean gtk = LIBRARY_FOLDERS.stream().anyMatch(folder -> Files.exists(Path.of(folder, "libgtk-3.so.0")));
        return gtk ? Optional.empty()
                : Optional.of("GTK 3 ontbreekt (op Debian: apt install libgtk-3-0); Trede maakt een rondleiding in target/tour.");
    }

    private static boolean empty(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }
}
