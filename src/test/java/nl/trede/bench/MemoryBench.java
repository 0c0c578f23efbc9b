package nl.trede.bench;

import java.nio.file.Path;

/// What an export costs a process of its own.
final class MemoryBench {
    private MemoryBench() {
    }

    static void big(Measure measure, Path vault, Path scratch) throws Exception {
        Path target = scratch.resolve("child.xlsx");
        var peaks = new double[Measure.RUNS];
        for (int run = 0; run < peaks.length; run++) {
            peaks[run] = Child.export(vault, target, false).peakMib();
        }
        measure.atMost("peak memory of a process that makes that export", Measure.median(peaks), "MiB", 400);
        boolean passed = Child.export(vault, target, true, "-Xmx128m").passed();
        measure.add("that export, with a password, with `-Xmx128m`", passed ? "passes" : "fails", "–", "–", "passes", passed);
    }

    /// The first click after the program was started: classes are loaded, nothing is compiled. The JVM runs and the vault is open.
    static void first(Measure measure, Path vault, Path scratch) throws Exception {
        var times = new double[Measure.RUNS];
        for (int run = 0; run < times.length; run++) {
            times[run] = Child.export(vault, scratch.resolve("first.xlsx"), true).millis();
        }
        measure.atMost("a coach's workbook with password, first click in a fresh JVM", Measure.median(times), "ms", 900);
    }
}
