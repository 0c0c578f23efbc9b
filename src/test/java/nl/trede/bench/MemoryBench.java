package nl.trede.bench;

import java.nio.file.Path;

/// What an export costs a process of its own.
final class MemoryBench {
    private MemoryBench() {
    }

    static void big(Measure measure, Path vault, Path scratch) throws Exception {
        Path target = scratch.resolve("child.xlsx");
        var peaks = new double[Measure.RUNS];
        var times = new double[Measure.RUNS];
        for (int run = 0; run < peaks.length; run++) {
            Child.Result result = Child.export(vault, target, false, false);
            peaks[run] = result.peakMib();
            times[run] = result.millis();
        }
        measure.note("that export as the first work of a fresh JVM", Measure.median(times));
        measure.atMost("peak memory of a process that makes that export", Measure.median(peaks), "MiB", 400);
        boolean passed = Child.export(vault, target, true, false, "-Xmx128m").passed();
        measure.add("that export, with a password, with `-Xmx128m`", passed ? "passes" : "fails", "–", "–", "passes", passed);
    }

    /// The first click of a coach: in the running program, which has warmed up by then, and in a JVM that has not. The JVM runs and the
    /// vault is open.
    static void first(Measure measure, Path vault, Path scratch) throws Exception {
        measure.atMost("a coach's workbook with password, first click in the running program", first(vault, scratch, true), "ms", 900);
        measure.atMost("the same in a fresh JVM that has not warmed up", first(vault, scratch, false), "ms", 900);
    }

    private static double first(Path vault, Path scratch, boolean warmed) throws Exception {
        var times = new double[Measure.RUNS];
        for (int run = 0; run < times.length; run++) {
            times[run] = Child.export(vault, scratch.resolve("first.xlsx"), true, warmed).millis();
        }
        return Measure.median(times);
    }
}
