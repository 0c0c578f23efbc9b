package nl.trede.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.trede.common.time.Dates;
import nl.trede.common.ui.ThemeMode;
import nl.trede.tools.Look;
import nl.trede.tools.Tour;
import nl.trede.tools.TourBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `trede tour`: every screen on the sample, as pictures and files.
@Command(name = "tour", description = "${bundle:cli.tour}")
final class TourCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.option.tourOut}")
    private Path out;

    @Option(names = "--theme", paramLabel = "light|dark", description = "${bundle:cli.option.theme}")
    private ThemeName theme;

    @Option(names = "--text", paramLabel = "150", description = "${bundle:cli.option.text}")
    private Integer percent;

    TourCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private enum ThemeName {
        light(ThemeMode.LIGHT),
        dark(ThemeMode.DARK);

        private final ThemeMode mode;

        ThemeName(ThemeMode mode) {
            this.mode = mode;
        }
    }

    /// JavaFX starts without a display; these must be set before its first class is loaded.
    @Override
    public Integer call() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        try {
            TourBook book = new Tour(out, looks(), Dates.today(terminal.clock())).run();
            terminal.say("cli.tour.done", book.files().size(), out);
            book.defects().forEach(terminal.err()::println);
            if (!book.defects().isEmpty()) {
                throw new Failure(Exit.TROUBLE, "cli.tour.defects", book.defects().size(), out);
            }
            return Exit.DONE;
        } catch (IOException disk) {
            throw new Failure(Exit.TROUBLE, "cli.tour.disk", out);
        }
    }

    private List<Look> looks() {
        if (theme == null && percent == null) {
            return Look.all();
        }
        if (percent != null && (percent < 90 || percent > 160)) {
            throw new Failure(Exit.USAGE, "cli.usage.text");
        }
        ThemeName chosen = theme == null ? ThemeName.light : theme;
        int size = percent == null ? 100 : percent;
        return List.of(new Look(chosen + (size == 100 ? "" : "-" + size), chosen.mode, size));
    }
}
