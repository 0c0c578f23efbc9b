package nl.trede.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.trede.common.task.Progress;
import nl.trede.exchange.model.WarmUp;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;

/// One export in a JVM of its own: for memory, and for a first click.
final class Child {
    private Child() {
    }

    /// What came of it.
    ///
    /// @param millis  of the export alone; the JVM was up and the vault open
    /// @param peakMib largest resident memory of the process from its start to its end (`VmHWM`)
    record Result(boolean passed, double millis, double peakMib) {
    }

    /// @param arguments vault folder, target file, whether it gets a password, whether the program has warmed up
    public static void main(String... arguments) throws Exception {
        try (Vault vault = TestVault.reopen(Path.of(arguments[0]))) {
            if (Boolean.parseBoolean(arguments[3])) {
                WarmUp.run(Progress.silent());
            }
            double millis = Measure.millis(() -> WorkbookBench.export(vault, Boolean.parseBoolean(arguments[2]), Path.of(arguments[1])));
            System.out.println(millis + " " + peakKib() / 1024.0);
        }
    }

    /// @param options of the JVM, on top of those the program is started with
    static Result export(Path vault, Path target, boolean encrypted, boolean warmed, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(option -> !option.startsWith("-Xmx")).forEach(command::add);
        command.addAll(List.of(options));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Child.class.getName(), vault.toString(),
                target.toString(), Boolean.toString(encrypted),
                Boolean.toString(warmed)));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0 || answer.isEmpty()) {
            return new Result(false, Double.NaN, Double.NaN);
        }
        String[] parts = answer.split(" ");
        return new Result(true, Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }

    private static long peakKib() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
    }
}
