package nl.trede.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A process of its own, on the class path and with the JVM flags of the test, that tells what it does line by line until it is killed
/// (SIGKILL). What it said before it died can be read to the end.
public final class Victim implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;
    private volatile long killedAt;

    private Victim(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    public static Victim start(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(flag -> !flag.startsWith("-Xmx")).forEach(command::add);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new Victim(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /// The next line it said; empty when it is dead and all was read.
    public Optional<String> line() throws IOException {
        return Optional.ofNullable(lines.readLine());
    }

    /// Kills it now. Through the handle: [Process#destroyForcibly] would also close the pipe, and with it lose what was not read yet.
    public void kill() {
        killedAt = System.currentTimeMillis();
        process.toHandle().destroyForcibly();
    }

    /// Kills it later, from another thread.
    public void killAfter(long millis) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            kill();
        });
    }

    /// In milliseconds since 1970; 0 while nobody killed it.
    public long killedAt() {
        return killedAt;
    }

    /// Returns when it is dead; one that nobody killed is killed now.
    @Override
    public void close() throws InterruptedException, IOException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        lines.close();
    }
}
