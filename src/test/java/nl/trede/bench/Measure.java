package nl.trede.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Times our work beside the raw part it is built on, in turn, in the same run: only ratios mean something on a shared machine.
final class Measure {
    static final int RUNS = 7;
    /// Until the compiler has seen both sides; what a first time costs has lines of its own.
    private static final int WARM = 3;

    /// Work that may fail; a failure ends the benchmark.
    @FunctionalInterface
    interface Job {
        void run() throws Exception;
    }

    /// One line of the table.
    record Row(String work, String ours, String peer, String ratio, String goal, String met) {
    }

    private final List<Row> rows = new ArrayList<>();

    /// Adds a line with the ratio of the medians of [#RUNS] runs each, interleaved, after [#WARM] warm-ups of both.
    void compare(String work, Job ours, String peerName, Job peer, double goal) throws Exception {
        for (int warm = 0; warm < WARM; warm++) {
            ours.run();
            peer.run();
        }
        var mine = new double[RUNS];
        var theirs = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            theirs[run] = millis(peer);
            mine[run] = millis(ours);
        }
        ratio(work, median(mine), peerName, median(theirs), goal);
    }

    void ratio(String work, double ours, String peerName, double peer, double goal) {
        double ratio = ours / peer;
        add(work, show(ours), peerName + " " + show(peer), String.format(Locale.ROOT, "%.2f ×", ratio),
                String.format(Locale.ROOT, "≤ %.1f ×", goal), ratio <= goal);
    }

    /// @param goal what the value may be at most, in the same unit
    void atMost(String work, double value, String unit, double goal) {
        add(work, String.format(Locale.ROOT, "%.1f %s", value, unit), "–", "–", String.format(Locale.ROOT, "≤ %.0f %s", goal, unit), value <= goal);
    }

    /// A line without a goal, for the reader.
    void note(String work, double millis) {
        rows.add(new Row(work, show(millis), "–", "–", "–", "–"));
    }

    void add(String work, String ours, String peer, String ratio, String goal, boolean met) {
        rows.add(new Row(work, ours, peer, ratio, goal, met ? "yes" : "**no**"));
        System.err.println("measured: " + work + " " + ours + " (" + peer + ") " + ratio);
    }

    void print() {
        System.out.println("| Work | Trede | Peer, same run | Ratio | Goal | Met |");
        System.out.println("|---|---|---|---|---|---|");
        rows.forEach(row -> System.out.printf("| %s | %s | %s | %s | %s | %s |%n", row.work(), row.ours(), row.peer(), row.ratio(),
                row.goal(), row.met()));
    }

    static double millis(Job job) throws Exception {
        long start = System.nanoTime();
        job.run();
        return (System.nanoTime() - start) / 1e6;
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /// The value that 95 of 100 stay under.
    static double p95(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }

    private static String show(double millis) {
        return millis < 100 ? String.format(Locale.ROOT, "%.2f ms", millis) : String.format(Locale.ROOT, "%.0f ms", millis);
    }
}
